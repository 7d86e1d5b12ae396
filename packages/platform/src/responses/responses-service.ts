import { setTimeout as delay } from 'node:timers/promises';
import type {
  Response,
  CompactedResponse,
  ResponseCompactParams,
  ResponseCreateParams,
  ResponseStreamEvent,
  InputTokenCountParams,
} from '@unabridged/contract';
import { conversationBusy, conversationNotFound } from '../conversations/conversation-errors.ts';
import type { ConversationsStore } from '../conversations/conversations-store.ts';
import type { EngineChoice, Engines } from '../engines/engines.ts';
import { ApiError, badRequest, shuttingDown } from '../errors/api-error.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { nowInSeconds } from '../ids.ts';
import type { Turns } from '../lifecycle/turns.ts';
import { BackgroundRun } from './background-run.ts';
import { checkCount, checkCreate, requireModel } from './check-request.ts';
import { compact } from './compaction.ts';
import { runInForeground } from './foreground-run.ts';
import { prepareResponse } from './prepare-response.ts';
import type { Preparation } from './prepare-response.ts';
import { shutdownError } from './production.ts';
import type { Production } from './production.ts';
import { newResponse } from './response-object.ts';
import { ResponseRecord } from './response-record.ts';
import type { ResponsesStore, StoredResponse } from './responses-store.ts';
import { RunningResponses } from './running-responses.ts';
import { textRequest } from './text-request.ts';
import { visibleResponse } from './visible.ts';

/** Milliseconds for which `close` waits for clients that have stopped reading. */
const patience = 3_000;
/** Seconds for which responses are kept: 30 days. */
const keptFor = 30 * 24 * 60 * 60;

export interface ResponsesServiceOptions extends Preparation {
  readonly store: ResponsesStore;
  readonly conversations: ConversationsStore;
  readonly engines: Engines;
  /** Limits how many background responses run at a time. */
  readonly turns: Turns;
  readonly onUsage: (totalTokens: number) => void;
  readonly onFault: (message: string, cause: unknown) => void;
}

/** A response that has begun, and its events. */
export interface Started {
  readonly response: Response;
  readonly events: AsyncIterable<ResponseStreamEvent>;
  /** Label of the engine that answers. */
  readonly engine: string;
}

/** Creates, keeps and runs responses. */
export class ResponsesService {
  readonly #options: ResponsesServiceOptions;
  readonly #running = new RunningResponses();
  readonly #preparation: Preparation;
  #closing = false;

  constructor(options: ResponsesServiceOptions) {
    this.#options = options;
    this.#preparation = options;
  }

  /** Answers at once in the background; otherwise the caller reads the events to the end. */
  async start(params: ResponseCreateParams, signal: AbortSignal): Promise<Started> {
    if (this.#closing) throw shuttingDown();
    checkCreate(params);
    const { engines, conversations } = this.#options;
    requireModel(params.model);
    const choice = await engines.choose(params.model, 400);
    const response = newResponse(params);
    const conversationId = response.conversation?.id ?? null;
    if (conversationId !== null) await this.#hold(conversationId, response.id);
    try {
      return await this.#begin(params, response, choice, signal);
    } catch (error) {
      if (conversationId !== null) {
        await conversations.end({ conversationId, responseId: response.id, items: [] });
      }
      throw error;
    }
  }

  async #begin(
    params: ResponseCreateParams,
    response: Response,
    choice: EngineChoice,
    signal: AbortSignal,
  ): Promise<Started> {
    const { store, conversations } = this.#options;
    const { production, input } = await prepareResponse(
      params,
      response,
      choice,
      this.#preparation,
      signal,
    );
    const background = params.background ?? false;
    const streamed = params.stream ?? false;
    const record = new ResponseRecord({
      store,
      conversations,
      created: { response, background, streamed, input },
      kept: params.store ?? true,
      conversationId: response.conversation?.id ?? null,
    });
    await record.open();
    const { label } = choice.engine.description;
    if (background) {
      const run = this.#runInBackground(production, record, streamed);
      return { response: structuredClone(response), events: run.subscribe(-1), engine: label };
    }
    return {
      response,
      events: this.#runInForeground(production, () => record.close(), signal),
      engine: label,
    };
  }

  /** One response at a time is made in a conversation. */
  async #hold(conversationId: string, responseId: string): Promise<void> {
    const outcome = await this.#options.conversations.hold(conversationId, responseId);
    if (outcome === 'missing') throw conversationNotFound(conversationId, 'conversation');
    if (outcome === 'busy') throw conversationBusy('conversation');
  }

  /** Runs a foreground response to its end; an engine's refusal becomes the reply's. */
  async complete(params: ResponseCreateParams, signal: AbortSignal): Promise<Started> {
    const started = await this.start(params, signal);
    if (params.background) return started;
    const production = this.#running.get(started.response.id)?.production;
    for await (const _event of started.events) {
      // Only the end matters; `response` is kept up to date by the run.
    }
    if (production?.failure !== undefined) throw toApiError(production.failure);
    if (started.response.error?.message === shutdownError.message) throw shuttingDown();
    return { ...started, response: visibleResponse(started.response, params.include ?? []) };
  }

  async find(id: string): Promise<StoredResponse> {
    const stored = await this.#options.store.find(id);
    if (stored !== undefined) return stored;
    throw new ApiError({
      status: 404,
      message: `Response with id '${id}' not found.`,
      param: 'response_id',
      code: 'response_not_found',
    });
  }

  /** The events of a background response after `after`, followed live while it runs. */
  async resume(id: string, after: number): Promise<AsyncIterable<ResponseStreamEvent>> {
    const { background, streamed } = await this.find(id);
    if (!background || !streamed) {
      throw badRequest(
        `The stream of response '${id}' cannot be resumed: only responses created with both background=true and stream=true keep their events. Retrieve it without stream instead.`,
        'stream',
        'stream_not_resumable',
      );
    }
    const run = this.#running.get(id)?.background;
    return run ? run.subscribe(after) : replay(this.#options.store.events(id, after));
  }

  /** Stops a background response. One that has ended stays as it is. */
  async cancel(id: string): Promise<Response> {
    const { background } = await this.find(id);
    if (!background) {
      throw badRequest(
        `Response '${id}' cannot be cancelled: only responses created with background=true can. End the request itself to stop a foreground response.`,
        'response_id',
        'response_not_cancellable',
      );
    }
    await this.#running.stop(id, 'cancelled');
    return (await this.find(id)).response;
  }

  async delete(id: string): Promise<void> {
    await this.find(id);
    await this.#running.stop(id, 'cancelled');
    await this.#options.store.delete(id);
  }

  async countInputTokens(params: InputTokenCountParams): Promise<number> {
    checkCount(params);
    requireModel(params.model);
    const { engine, model } = await this.#options.engines.choose(params.model, 400);
    const { reader, documents } = this.#preparation;
    const { context, input } = await reader.read(params);
    const items = await documents.read(reader.expand([...context, ...input]), input, engine);
    return engine.countInputTokens(textRequest(model, params, items));
  }

  async compact(params: ResponseCompactParams, signal: AbortSignal): Promise<CompactedResponse> {
    const { engines, seal, onUsage } = this.#options;
    const { reader } = this.#preparation;
    const compacted = await compact(params, { engines, reader, seal }, signal);
    onUsage(compacted.usage.total_tokens);
    return compacted;
  }

  /** Forgets responses that are older than the API keeps them. */
  async expire(): Promise<number> {
    return this.#options.store.expire(nowInSeconds() - keptFor);
  }

  /** Marks what a stopped process has left behind as failed. */
  async recover(): Promise<number> {
    const { store, conversations } = this.#options;
    await conversations.releaseAll();
    const unfinished = await store.unfinished();
    for (const { response, streamed } of unfinished) {
      response.status = 'failed';
      response.error = {
        code: 'server_error',
        message:
          'The server stopped while it worked on this response, so it was never finished. Send the request again.',
      };
      const last = streamed ? (await store.events(response.id, -1)).at(-1) : undefined;
      const failed: ResponseStreamEvent = {
        type: 'response.failed',
        response,
        sequence_number: (last?.sequence_number ?? -1) + 1,
      };
      await store.finish(response, [], streamed ? [failed] : []);
    }
    return unfinished.length;
  }

  /** Ends everything that runs; every open stream gets its terminal event. */
  async close(): Promise<void> {
    this.#closing = true;
    const waited = delay(patience, undefined, { ref: false });
    await Promise.race([this.#running.stopAll('shutdown'), waited]);
  }

  #runInForeground(
    production: Production,
    store: () => Promise<void>,
    signal: AbortSignal,
  ): AsyncIterable<ResponseStreamEvent> {
    const { promise: settled, resolve } = Promise.withResolvers<void>();
    this.#running.add(production.response.id, { production, settled, background: null });
    const settle = async () => {
      try {
        await store();
        this.#countUsage(production.response);
      } finally {
        resolve();
      }
    };
    return runInForeground(production, settle, signal);
  }

  #runInBackground(
    production: Production,
    record: ResponseRecord,
    streamed: boolean,
  ): BackgroundRun {
    const { store, turns, onFault } = this.#options;
    const { id } = production.response;
    const run = new BackgroundRun(production, {
      persist: streamed ? (events) => store.appendEvents(id, events) : null,
      begin: () => store.update(production.response),
      settle: async (terminal) => {
        await record.close(streamed ? [terminal] : []);
        this.#countUsage(production.response);
      },
      turn: () => turns.take(production.signal),
    });
    const settled = run
      .run()
      .catch((error: unknown) => onFault(`Background response ${id} could not be stored`, error));
    this.#running.add(id, { production, settled, background: run });
    return run;
  }

  #countUsage(response: Response): void {
    this.#options.onUsage(response.usage?.total_tokens ?? 0);
  }
}

async function* replay(events: Promise<readonly ResponseStreamEvent[]>) {
  yield* await events;
}
