import type { ResponseOutputItem, VectorStoreFile } from '@unabridged/contract';
import type { JsonObject } from '../../editor/json-document.ts';
import { createFlowStore } from '../../flows/create-flow-store.ts';
import { clearFlowRequests } from '../../flows/flow-requests.ts';
import type { Passage } from '../../passages/passage.ts';
import type { RunFailure } from '../../run/run-record.ts';
import type { StaticChunking } from '../vector-stores/chunking-fields.tsx';

/** Key of the flow in storage, and of its runs in the history. */
export const retrievalFlow = 'retrieval';

/** A document of the flow. */
export interface FlowDocument {
  readonly key: string;
  readonly filename: string;
  readonly type: string;
  readonly bytes: number;
  /** `interrupted` where the page was loaded again while it was sent. */
  readonly phase: 'sending' | 'interrupted' | 'done' | 'failed';
  readonly fileId?: string;
  /** Key of its upload, where it is sent in parts. */
  readonly uploadKey?: string;
  readonly failure?: RunFailure | undefined;
  /** Attributes as they are typed, such as `team=sales, year=2026`. */
  readonly attributes: string;
}

/** What the flow has come to. */
export interface RetrievalState {
  readonly documents: readonly FlowDocument[];
  readonly storeName: string;
  readonly chunking?: StaticChunking | undefined;
  readonly storeId?: string | undefined;
  /** Ids of the files that were put into the vector store. */
  readonly indexed: readonly string[];
  /** The files of the vector store, as they were last seen. */
  readonly storeFiles: readonly VectorStoreFile[];
  /** Params of the search, without the vector store. */
  readonly search: JsonObject;
  readonly found?: { readonly sought: string; readonly passages: readonly Passage[] } | undefined;
  readonly model: string;
  readonly question: string;
  /** The answer that came last. */
  readonly answer?:
    | { readonly question: string; readonly items: readonly ResponseOutputItem[] }
    | undefined;
  /** Why a step stopped, by its id. */
  readonly failures: Readonly<Record<string, RunFailure | undefined>>;
}

const initial: RetrievalState = {
  documents: [],
  storeName: 'My documents',
  indexed: [],
  storeFiles: [],
  search: { query: '', max_num_results: 5 },
  model: 'gpt-6-luna',
  question: '',
  failures: {},
};

/** The state of the flow. */
export const retrieval = createFlowStore(retrievalFlow, initial, (stored) => ({
  ...stored,
  documents: stored.documents.map((document) =>
    // A file in parts goes on by its upload; one that was sent at once has to be sent again.
    document.phase === 'sending' && document.uploadKey === undefined
      ? Object.assign(document, { phase: 'interrupted' as const })
      : document,
  ),
}));

/** Changes one document. */
export function changeDocument(key: string, change: Partial<FlowDocument>): void {
  const { documents } = retrieval.get();
  const index = documents.findIndex((document) => document.key === key);
  if (index !== -1) {
    retrieval.change({ documents: documents.with(index, { ...documents[index]!, ...change }) });
  }
}

/** Notes why a step stopped; undefined lets go of it. */
export function noteFailure(step: string, failure?: RunFailure): void {
  retrieval.change({ failures: { ...retrieval.get().failures, [step]: failure } });
}

/** Starts over. What the API holds stays there. */
export function restartRetrieval(): void {
  retrieval.reset();
  clearFlowRequests(retrievalFlow);
}

/** Files that are uploaded and not yet in the vector store. */
export function filesToIndex({ documents, indexed }: RetrievalState): readonly FlowDocument[] {
  return documents.filter(({ fileId }) => fileId !== undefined && !indexed.includes(fileId));
}
