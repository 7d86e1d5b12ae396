import type { ResponseFileSearchToolCall, VectorStoreSearchResponse } from '@unabridged/contract';

/** A passage of a file that a search found. */
export interface Passage {
  readonly fileId: string;
  readonly filename: string;
  readonly score: number;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly text: string;
}

/** The passages of a search in a vector store. */
export function passagesOfSearch(results: readonly VectorStoreSearchResponse[]): Passage[] {
  return results.map(({ file_id: fileId, filename, score, attributes, content }) => ({
    fileId,
    filename,
    score,
    attributes: attributes ?? {},
    text: content.map(({ text }) => text).join('\n'),
  }));
}

/** The passages that a response found by its file search, where it was asked to include them. */
export function passagesOfCall({ results }: ResponseFileSearchToolCall): Passage[] {
  return (results ?? []).map(({ file_id: fileId, filename, score, attributes, text }) => ({
    fileId: fileId ?? '',
    filename: filename ?? '',
    score: score ?? 0,
    attributes: attributes ?? {},
    text: text ?? '',
  }));
}
