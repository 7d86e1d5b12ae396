import type {
  AssistantStreamEvent,
  Run,
  ThreadRunCancelParams,
  ThreadRunCreateParams,
  ThreadRunListParams,
  ThreadRunRetrieveParams,
  ThreadRunSubmitToolOutputsParams,
  ThreadRunUpdateParams,
} from '@unabridged/contract';
import { threads } from '@unabridged/contract/families/threads';
import { AssistantStream } from '../../assistants/assistant-stream.ts';
import { pollRun } from '../../assistants/poll-run.ts';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import type { PollOptions } from '../../polling/poll.ts';
import type { Stream } from '../../streaming/stream.ts';
import { ThreadRunStepsService } from './thread-run-steps-service.ts';

export interface ThreadRunCreateParamsNonStreaming extends Omit<
  ThreadRunCreateParams,
  'thread_id'
> {
  stream?: false | null;
}

export interface ThreadRunCreateParamsStreaming extends Omit<ThreadRunCreateParams, 'thread_id'> {
  stream: true;
}

export interface ThreadRunSubmitToolOutputsParamsNonStreaming extends Omit<
  ThreadRunSubmitToolOutputsParams,
  'run_id'
> {
  stream?: false | null;
}

export interface ThreadRunSubmitToolOutputsParamsStreaming extends Omit<
  ThreadRunSubmitToolOutputsParams,
  'run_id'
> {
  stream: true;
}

/** Creates a run and waits for its end. */
export type RunCreateAndPollParams = ThreadRunCreateParamsNonStreaming;

/** Creates a run and streams it. */
export type RunStreamParams = Omit<ThreadRunCreateParams, 'thread_id' | 'stream'> & {
  stream?: true;
};
/** Creates a run and streams it. */
export type RunCreateAndStreamParams = RunStreamParams;
/** Hands outputs of tools to a run and waits for it. */
export type RunSubmitToolOutputsAndPollParams = ThreadRunSubmitToolOutputsParamsNonStreaming;

/** Hands outputs of tools to a run and streams what follows. */
export type RunSubmitToolOutputsStreamParams = Omit<
  ThreadRunSubmitToolOutputsParams,
  'run_id' | 'stream'
> & { stream?: true };

/** Runs of an assistant on a thread. */
export class ThreadRunsService {
  #client: Client;
  #steps: ThreadRunStepsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Steps of a run. */
  get steps(): ThreadRunStepsService {
    return (this.#steps ??= new ThreadRunStepsService(this.#client));
  }

  /**
   * Runs an assistant on a thread. With `stream: true` the events come as they are made.
   * @param threadID id of the thread.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  create(
    threadID: string,
    params: ThreadRunCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  create(
    threadID: string,
    params: ThreadRunCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
  create(
    threadID: string,
    params: Omit<ThreadRunCreateParams, 'thread_id'>,
    options?: RequestOptions,
  ): APIPromise<Run | Stream<AssistantStreamEvent>>;
  create(
    threadID: string,
    params: Omit<ThreadRunCreateParams, 'thread_id'>,
    options?: RequestOptions,
  ): APIPromise<Run | Stream<AssistantStreamEvent>> {
    return this.#client.execute(threads.runsCreate, { ...params, thread_id: threadID }, options);
  }

  /**
   * Runs an assistant on a thread and waits until the run ends or waits for outputs of tools.
   * @param threadID id of the thread.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  async createAndPoll(
    threadID: string,
    params: ThreadRunCreateParamsNonStreaming,
    options?: PollOptions,
  ): Promise<Run> {
    const { id } = await this.create(threadID, params, options);
    return this.poll(id, { thread_id: threadID }, options);
  }

  /**
   * Waits until a run ends or waits for outputs of tools: look at `status`.
   * @param runID id of the run.
   * @throws {APIConnectionTimeoutError} where that takes longer than `maxWaitMs`.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  poll(
    runID: string,
    params: Omit<ThreadRunRetrieveParams, 'run_id'>,
    options?: PollOptions,
  ): Promise<Run> {
    return pollRun(this.#client, params.thread_id, runID, options);
  }

  /**
   * Runs an assistant on a thread and streams the run with listeners and snapshots.
   * @param threadID id of the thread.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  stream(threadID: string, params: RunStreamParams, options?: RequestOptions): AssistantStream {
    const streaming = { ...params, stream: true as const };
    return AssistantStream.start(
      (signal) => this.create(threadID, streaming, { ...options, signal }),
      options,
    );
  }

  /**
   * The same as `stream()`.
   * @param threadID id of the thread.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  createAndStream(
    threadID: string,
    params: RunStreamParams,
    options?: RequestOptions,
  ): AssistantStream {
    return this.stream(threadID, params, options);
  }

  /**
   * Hands a waiting run the outputs of its function calls and waits until it ends or waits anew.
   * @param runID id of the run.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  async submitToolOutputsAndPoll(
    runID: string,
    params: ThreadRunSubmitToolOutputsParamsNonStreaming,
    options?: PollOptions,
  ): Promise<Run> {
    const { id } = await this.submitToolOutputs(runID, params, options);
    return this.poll(id, { thread_id: params.thread_id }, options);
  }

  /**
   * Hands a waiting run the outputs of its function calls and streams what follows.
   * @param runID id of the run.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  submitToolOutputsStream(
    runID: string,
    params: RunSubmitToolOutputsStreamParams,
    options?: RequestOptions,
  ): AssistantStream {
    const streaming = { ...params, stream: true as const };
    return AssistantStream.start(
      (signal) => this.submitToolOutputs(runID, streaming, { ...options, signal }),
      options,
    );
  }

  /**
   * Returns one run and what it waits for.
   * @param runID id of the run.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  retrieve(
    runID: string,
    params: Omit<ThreadRunRetrieveParams, 'run_id'>,
    options?: RequestOptions,
  ): APIPromise<Run> {
    return this.#client.execute(threads.runsRetrieve, { ...params, run_id: runID }, options);
  }

  /**
   * Replaces the metadata of a run.
   * @param runID id of the run.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  update(
    runID: string,
    params: Omit<ThreadRunUpdateParams, 'run_id'>,
    options?: RequestOptions,
  ): APIPromise<Run> {
    return this.#client.execute(threads.runsUpdate, { ...params, run_id: runID }, options);
  }

  /**
   * Lists the runs of a thread.
   * @param threadID id of the thread.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  list(
    threadID: string,
    query?: Omit<ThreadRunListParams, 'thread_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Run>, Run> {
    return this.#client.execute(threads.runsList, { ...query, thread_id: threadID }, options);
  }

  /**
   * Cancels a run that is in progress.
   * @param runID id of the run.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  cancel(
    runID: string,
    params: Omit<ThreadRunCancelParams, 'run_id'>,
    options?: RequestOptions,
  ): APIPromise<Run> {
    return this.#client.execute(threads.runsCancel, { ...params, run_id: runID }, options);
  }

  /**
   * Hands a waiting run the outputs of all its function calls. With `stream: true` the events come
   * as they are made.
   * @param runID id of the run.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  submitToolOutputs(
    runID: string,
    params: ThreadRunSubmitToolOutputsParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  submitToolOutputs(
    runID: string,
    params: ThreadRunSubmitToolOutputsParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
  submitToolOutputs(
    runID: string,
    params: Omit<ThreadRunSubmitToolOutputsParams, 'run_id'>,
    options?: RequestOptions,
  ): APIPromise<Run | Stream<AssistantStreamEvent>>;
  submitToolOutputs(
    runID: string,
    params: Omit<ThreadRunSubmitToolOutputsParams, 'run_id'>,
    options?: RequestOptions,
  ): APIPromise<Run | Stream<AssistantStreamEvent>> {
    return this.#client.execute(
      threads.runsSubmitToolOutputs,
      { ...params, run_id: runID },
      options,
    );
  }
}
