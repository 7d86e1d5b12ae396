import { loadTokenizer } from '../engines/tokenizer.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

export interface ChunkingOptions {
  /** Most tokens of a chunk. */
  readonly maxTokens: number;
  /** Tokens that a chunk shares with the one before. */
  readonly overlapTokens: number;
}

/** A stretch of a text, in UTF-16 units. */
export interface TextChunk {
  readonly start: number;
  readonly end: number;
}

/** Most tokens of a file in a vector store. */
const mostTokens = 5_000_000;
/** Longer texts have more tokens than that in any case, and would take long to be counted. */
const mostCharacters = 64_000_000;

/**
 * Cuts a text into chunks of a number of tokens; each begins a fixed number of tokens
 * after the one before. Characters of several tokens stay whole.
 * @throws UnreadableDocumentError `invalid_file` for more than 5,000,000 tokens
 */
export async function chunkText(
  text: string,
  { maxTokens, overlapTokens }: ChunkingOptions,
): Promise<TextChunk[]> {
  const ends = await tokenEnds(text);
  const offset = (token: number) => (token === 0 ? 0 : ends[Math.min(token, ends.length) - 1]!);
  const chunks: TextChunk[] = [];
  for (let token = 0; token < ends.length; token += maxTokens - overlapTokens) {
    const chunk = { start: offset(token), end: offset(token + maxTokens) };
    if (chunk.end > chunk.start) chunks.push(chunk);
    if (token + maxTokens >= ends.length) break;
  }
  return chunks;
}

/** Where each token ends. A token that completes no character ends where the one before does. */
async function tokenEnds(text: string): Promise<number[]> {
  if (text.length > mostCharacters) throw tooLong();
  const tokenizer = await loadTokenizer();
  const ends: number[] = [];
  let end = 0;
  for (const piece of tokenizer.pieces(text)) {
    end += piece.text.length;
    ends.push(end);
    if (ends.length > mostTokens) throw tooLong();
  }
  return ends;
}

function tooLong(): UnreadableDocumentError {
  return new UnreadableDocumentError(
    'invalid_file',
    `The file has more than ${mostTokens.toLocaleString('en-US')} tokens. Split it into smaller files.`,
  );
}
