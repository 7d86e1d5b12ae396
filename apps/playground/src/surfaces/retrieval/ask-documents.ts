import type { VectorStoreSearchResponse } from '@unabridged/contract';
import { askInFlow, noteRun } from '../../flows/flow-requests.ts';
import { passagesOfSearch } from '../../passages/passage.ts';
import { AskError } from '../../run/ask.ts';
import { runSpec } from '../../run/run-spec.ts';
import { runSpecOf } from '../../workbench/run-draft.ts';
import { responseStateOf } from '../responses/response-state.ts';
import { completeFilter } from '../vector-stores/filter-text.ts';
import { noteFailure, retrieval, retrievalFlow } from './retrieval-state.ts';
import type { RetrievalState } from './retrieval-state.ts';

/** Params of the search that the flow makes. */
export function searchParams({ search }: RetrievalState): Record<string, unknown> {
  const { filters, ...rest } = search;
  const complete = completeFilter(filters);
  return { ...rest, ...(complete !== undefined && { filters: complete }) };
}

/** Searches in the vector store. */
export async function searchDocuments(): Promise<void> {
  const state = retrieval.get();
  const params = searchParams(state);
  noteFailure('search');
  try {
    const reply = await askInFlow(
      'vectorStores.search',
      { vector_store_id: state.storeId, ...params },
      { flow: retrievalFlow, step: 'search', surface: 'vector-stores' },
    );
    const { data } = reply as { data: VectorStoreSearchResponse[] };
    const sought = [params['query']].flat().join(' ');
    retrieval.change({
      found: { sought, passages: passagesOfSearch(data) },
      ...(state.question === '' && { question: sought }),
    });
  } catch (cause) {
    if (!(cause instanceof AskError)) throw cause;
    noteFailure('search', cause.failure);
  }
}

/** Body of the response that the flow asks for. */
export function answerBody(state: RetrievalState): Record<string, unknown> {
  const { filters, max_num_results: most } = searchParams(state);
  return {
    model: state.model,
    input: state.question,
    tools: [
      {
        type: 'file_search',
        vector_store_ids: [state.storeId],
        ...(filters !== undefined && { filters }),
        ...(most !== undefined && { max_num_results: most }),
      },
    ],
    include: ['file_search_call.results'],
  };
}

/** Lets a model answer from the documents, as a stream. */
export async function answerFromDocuments(): Promise<void> {
  const state = retrieval.get();
  noteFailure('answer');
  const spec = runSpec('responses.create', { body: { ...answerBody(state), stream: true } });
  const run = await runSpecOf(retrievalFlow, spec);
  noteRun(retrievalFlow, 'answer', run);
  if (run.phase === 'failed') return noteFailure('answer', run.failure);
  const { items } = responseStateOf(run);
  if (items.length > 0) retrieval.change({ answer: { question: state.question, items } });
}
