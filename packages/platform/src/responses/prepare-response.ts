import type { Response, ResponseCreateParams, ResponseItem } from '@unabridged/contract';
import type { TextRequest } from '../engines/engine.ts';
import type { EngineChoice } from '../engines/engines.ts';
import type { HostedServices } from '../hosted-tools/hosted-services.ts';
import { contextWindow } from '../models/context-windows.ts';
import { ModeratedExchange } from '../moderations/moderated-exchange.ts';
import type { TextModerator } from '../moderations/text-moderator.ts';
import { checkJsonMode } from './check-request.ts';
import { checkToolOutputs } from './check-tool-outputs.ts';
import type { ConversationReader } from './conversation.ts';
import type { DocumentReader } from './document-reader.ts';
import { fitContext } from './fit-context.ts';
import { inBandCompaction } from './in-band-compaction.ts';
import { openTools } from './open-tools.ts';
import { Production } from './production.ts';
import type { Seal } from './seal.ts';
import { textRequest } from './text-request.ts';

/** What is needed to get a response ready. */
export interface Preparation {
  readonly reader: ConversationReader;
  readonly documents: DocumentReader;
  readonly hosted: HostedServices;
  readonly seal: Seal;
  readonly moderator: TextModerator;
}

/** A response that can run, and the input items that are stored with it. */
export interface Prepared {
  readonly production: Production;
  readonly input: readonly ResponseItem[];
}

/** Reads the conversation, opens tools and documents and makes everything fit. */
export async function prepareResponse(
  params: ResponseCreateParams,
  response: Response,
  choice: EngineChoice,
  { reader, documents, hosted, seal, moderator }: Preparation,
  signal: AbortSignal,
): Promise<Prepared> {
  const conversation = await reader.read(params);
  const { context, input } = conversation;
  const items = reader.expand([...context, ...input]);
  checkToolOutputs(items);
  checkJsonMode(params.text?.format, params.instructions, items);
  const tools = await openTools(params.tools ?? [], items, hosted);
  const readable = await documents.read(items, input, choice.engine);
  const whole = textRequest(choice.model, params, readable);
  // What a model of another server takes, that server knows.
  const window =
    choice.engine.description.baseURL === null ? contextWindow(choice.model) : Infinity;
  const expanded = { ...conversation, context: reader.expand(context) };
  const compact = await inBandCompaction(params.context_management, whole, expanded, {
    choice,
    window,
    seal,
  });
  const truncation = params.truncation ?? 'disabled';
  const request = compact ? whole : await fitContext(choice.engine, whole, window, truncation);
  const own = readable.slice(readable.length - reader.expand(input).length);
  const moderation = await ModeratedExchange.begin(
    moderator,
    { moderation: params.moderation, input: own as TextRequest['items'], param: 'input' },
    signal,
  );
  const included = params.include ?? [];
  const carried = included.includes('reasoning.encrypted_content');
  const production = new Production({
    response,
    engine: moderation?.watch(choice.engine) ?? choice.engine,
    request,
    tools,
    compact,
    moderation,
    included,
    encrypt: carried ? (text: string) => seal.close(text) : null,
  });
  return { production, input };
}
