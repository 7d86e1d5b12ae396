import type { TimedEvent } from './run-record.ts';

/** Whether an event carries a piece of the output: a delta, or a chunk of a chat that says something. */
export function isDelta({ type, data }: TimedEvent): boolean {
  return type.endsWith('.delta') || chunkText({ type, data }) !== undefined;
}

/** What a chunk of a chat adds, where it adds anything: text, a refusal, or arguments of a tool. */
export function chunkText({ type, data }: Pick<TimedEvent, 'type' | 'data'>): string | undefined {
  if (type !== 'chat.completion.chunk') return undefined;
  const delta = (data as ChunkLike).choices?.[0]?.delta;
  const text =
    delta?.content ?? delta?.refusal ?? delta?.tool_calls?.[0]?.function?.arguments ?? '';
  return text === '' ? undefined : text;
}

/** As much of a chunk as is read here. Servers other than OpenAI's leave fields out. */
interface ChunkLike {
  readonly choices?: readonly {
    readonly delta?: {
      readonly content?: string | null;
      readonly refusal?: string | null;
      readonly tool_calls?: readonly { readonly function?: { readonly arguments?: string } }[];
    };
  }[];
}
