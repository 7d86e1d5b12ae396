import type { VectorStore, VectorStoreFile } from '@unabridged/contract';
import { askInFlow } from '../../flows/flow-requests.ts';
import { AskError } from '../../run/ask.ts';
import { readAttributes } from '../vector-stores/attribute-text.ts';
import { filesToIndex, noteFailure, retrieval, retrievalFlow } from './retrieval-state.ts';
import type { FlowDocument } from './retrieval-state.ts';

const place = { flow: retrievalFlow, surface: 'vector-stores' } as const;

/** Makes the vector store where there is none, and puts the uploaded files into it. */
export async function storeDocuments(): Promise<void> {
  noteFailure('store');
  noteFailure('index');
  try {
    const id = retrieval.get().storeId ?? (await createStore());
    const waiting = filesToIndex(retrieval.get());
    await askInFlow(
      'vectorStores.fileBatches.create',
      { vector_store_id: id, files: waiting.map(batchFile) },
      { ...place, step: 'store' },
    );
    const indexed = [...retrieval.get().indexed, ...waiting.map(({ fileId }) => fileId!)];
    retrieval.change({ indexed });
  } catch (cause) {
    if (!(cause instanceof AskError)) throw cause;
    noteFailure('store', cause.failure);
  }
}

async function createStore(): Promise<string> {
  const { storeName } = retrieval.get();
  const reply = await askInFlow(
    'vectorStores.create',
    { name: storeName },
    { ...place, step: 'store' },
  );
  const { id } = reply as VectorStore;
  retrieval.change({ storeId: id });
  return id;
}

/** A file of the batch, with its own attributes and the chunking of the flow. */
export function batchFile({ fileId, attributes }: FlowDocument) {
  const { chunking } = retrieval.get();
  const read = readAttributes(attributes);
  return {
    file_id: fileId!,
    ...(Object.keys(read).length > 0 && { attributes: read }),
    ...(chunking !== undefined && { chunking_strategy: chunking }),
  };
}

/** Asks how far each file of the vector store is. */
export async function readProgress(signal: AbortSignal): Promise<void> {
  const { storeId } = retrieval.get();
  if (storeId === undefined) return;
  try {
    const reply = await askInFlow(
      'vectorStores.files.list',
      { vector_store_id: storeId, limit: 100 },
      { ...place, step: 'index', progress: true, signal },
    );
    retrieval.change({ storeFiles: (reply as { data: VectorStoreFile[] }).data });
    noteFailure('index');
  } catch (cause) {
    if (!(cause instanceof AskError)) throw cause;
    if (!signal.aborted) noteFailure('index', cause.failure);
  }
}
