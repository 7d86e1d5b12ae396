import type {
  CompactedResponse,
  ResponseCompactionItem,
  ResponseCompactParams,
  ResponseItem,
} from '@unabridged/contract';
import type { EngineChoice, Engines } from '../engines/engines.ts';
import type { TextRequest, TextUsage } from '../engines/engine.ts';
import { badRequest } from '../errors/api-error.ts';
import { toResponseUsage } from './assembler.ts';
import { requireModel } from './check-request.ts';
import type { ConversationReader } from './conversation.ts';
import { newId, nowInSeconds } from '../ids.ts';
import { inputToItems } from './input-to-items.ts';
import type { Seal } from './seal.ts';
import { transcript } from './transcript.ts';

const instruction =
  'Summarize the following conversation in at most 10 sentences. Keep names, numbers, decisions and open tasks.';

/** A conversation in its short form. */
export interface Compaction {
  readonly item: ResponseCompactionItem;
  /** What the item holds. */
  readonly items: readonly ResponseItem[];
  readonly usage: TextUsage;
}

/**
 * Shortens a conversation to one compaction item. What the user and the developer
 * said is kept word for word; what the assistant said and what tools returned is
 * summarised by the engine that answers the model. `recent` items follow unchanged.
 */
export async function compactItems(
  items: readonly ResponseItem[],
  recent: readonly ResponseItem[],
  { engine, model }: EngineChoice,
  seal: Seal,
  signal: AbortSignal,
): Promise<Compaction> {
  const rest = items.filter((item) => !isFromUser(item));
  let text = '';
  let usage = nothing;
  if (rest.length > 0) {
    for await (const delta of engine.generate(summaryRequest(model, transcript(rest)), signal)) {
      if (delta.type === 'text') text += delta.delta;
      if (delta.type === 'finish') ({ usage } = delta);
    }
  }
  const summary = text === '' ? [] : inputToItems([summaryMessage(text)]);
  const kept = [...items.filter(isFromUser), ...summary, ...recent];
  return {
    item: { id: newId('cmp'), type: 'compaction', encrypted_content: seal.close(kept) },
    items: kept,
    usage,
  };
}

/** Answers `POST /responses/compact`. */
export async function compact(
  params: ResponseCompactParams,
  { engines, reader, seal }: { engines: Engines; reader: ConversationReader; seal: Seal },
  signal: AbortSignal,
): Promise<CompactedResponse> {
  requireModel(params.model);
  const choice = await engines.choose(params.model, 400);
  const { context, input } = await reader.read(params);
  const items = reader.expand([...context, ...input]);
  if (items.length === 0) {
    throw badRequest(
      "One of 'input' or 'previous_response_id' must be provided.",
      'input',
      'missing_required_parameter',
    );
  }
  const { item, usage } = await compactItems(items, [], choice, seal, signal);
  return {
    id: newId('resp'),
    object: 'response.compaction',
    created_at: nowInSeconds(),
    output: [item],
    usage: toResponseUsage(usage),
  };
}

const nothing: TextUsage = {
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  reasoningTokens: 0,
};

function isFromUser(item: ResponseItem): boolean {
  return item.type === 'message' && item.role !== 'assistant';
}

function summaryMessage(text: string) {
  return {
    type: 'message' as const,
    role: 'developer' as const,
    content: `Summary of the conversation so far:\n${text}`,
  };
}

function summaryRequest(model: string, conversation: string): TextRequest {
  return {
    model,
    instructions: null,
    items: [{ type: 'message', role: 'user', content: `${instruction}\n\n${conversation}` }],
    tools: [],
    toolChoice: 'none',
    parallelToolCalls: true,
    format: { type: 'text' },
    maxOutputTokens: null,
    temperature: null,
    topP: null,
    reasoningEffort: null,
  };
}
