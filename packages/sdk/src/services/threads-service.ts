import type {
  AssistantStreamEvent,
  Run,
  Thread,
  ThreadCreateAndRunParams,
  ThreadCreateParams,
  ThreadDeleted,
  ThreadUpdateParams,
} from '@unabridged/contract';
import { threads } from '@unabridged/contract/families/threads';
import { AssistantStream } from '../assistants/assistant-stream.ts';
import { pollRun } from '../assistants/poll-run.ts';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PollOptions } from '../polling/poll.ts';
import type { Stream } from '../streaming/stream.ts';
import { ThreadRunsService } from './threads/thread-runs-service.ts';
import { ThreadMessagesService } from './threads/thread-messages-service.ts';

export interface ThreadCreateAndRunParamsNonStreaming extends ThreadCreateAndRunParams {
  stream?: false | null;
}

export interface ThreadCreateAndRunParamsStreaming extends ThreadCreateAndRunParams {
  stream: true;
}

/** Creates a thread and a run, and waits for the run. */
export type ThreadCreateAndRunPollParams = ThreadCreateAndRunParamsNonStreaming;

export { AssistantStream } from '../assistants/assistant-stream.ts';
export type { AssistantStreamEvents } from '../assistants/assistant-stream-events.ts';

/** Creates a thread and a run, and streams the run. */
export type ThreadCreateAndRunStreamParams = Omit<ThreadCreateAndRunParams, 'stream'> & {
  stream?: true;
};

/** Threads: messages that assistants run on. The API shut them down on 2026-08-26. */
export class ThreadsService {
  #client: Client;
  #runs: ThreadRunsService | undefined;
  #messages: ThreadMessagesService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Runs of an assistant on a thread. */
  get runs(): ThreadRunsService {
    return (this.#runs ??= new ThreadRunsService(this.#client));
  }

  /** Messages of a thread. */
  get messages(): ThreadMessagesService {
    return (this.#messages ??= new ThreadMessagesService(this.#client));
  }

  /**
   * Creates a thread, with first messages on request.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  create(body?: ThreadCreateParams | null, options?: RequestOptions): APIPromise<Thread> {
    return this.#client.execute(threads.create, body ?? {}, options);
  }

  /**
   * Returns one thread without its messages.
   * @param threadID id of the thread.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<Thread> {
    return this.#client.execute(threads.retrieve, { thread_id: threadID }, options);
  }

  /**
   * Changes the metadata or the tool resources of a thread.
   * @param threadID id of the thread.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  update(
    threadID: string,
    body: Omit<ThreadUpdateParams, 'thread_id'>,
    options?: RequestOptions,
  ): APIPromise<Thread> {
    return this.#client.execute(threads.update, { ...body, thread_id: threadID }, options);
  }

  /**
   * Deletes a thread.
   * @param threadID id of the thread.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleted> {
    return this.#client.execute(threads.delete, { thread_id: threadID }, options);
  }

  /**
   * Creates a thread and runs an assistant on it in one request. With `stream: true` the events
   * come as they are made.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  createAndRun(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  createAndRun(
    body: ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
  createAndRun(
    body: ThreadCreateAndRunParams,
    options?: RequestOptions,
  ): APIPromise<Run | Stream<AssistantStreamEvent>>;
  createAndRun(
    body: ThreadCreateAndRunParams,
    options?: RequestOptions,
  ): APIPromise<Run | Stream<AssistantStreamEvent>> {
    return this.#client.execute(threads.createAndRun, body, options);
  }

  /**
   * Creates a thread, runs an assistant on it and waits until the run ends or waits for outputs
   * of tools.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  async createAndRunPoll(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: PollOptions,
  ): Promise<Run> {
    const { id, thread_id } = await this.createAndRun(body, options);
    return pollRun(this.#client, thread_id, id, options);
  }

  /**
   * Creates a thread, runs an assistant on it and streams the run with listeners and snapshots.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  createAndRunStream(
    body: ThreadCreateAndRunStreamParams,
    options?: RequestOptions,
  ): AssistantStream {
    const streaming = { ...body, stream: true as const };
    return AssistantStream.start(
      (signal) => this.createAndRun(streaming, { ...options, signal }),
      options,
    );
  }
}
