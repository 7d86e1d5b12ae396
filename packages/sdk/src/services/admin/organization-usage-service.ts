import type {
  UsageAudioSpeechesParams,
  UsageAudioTranscriptionsParams,
  UsageCodeInterpreterSessionsParams,
  UsageCompletionsParams,
  UsageCostsParams,
  UsageDecisionsParams,
  UsageDecisionsResponse,
  UsageEmbeddingsParams,
  UsageFileSearchCallsParams,
  UsageImagesParams,
  UsageModerationsParams,
  UsagePage,
  UsageVectorStoresParams,
  UsageWebSearchCallsParams,
} from '@unabridged/contract';
import { adminUsage } from '@unabridged/contract/families/admin/usage';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** What the organization used and what it cost, in buckets of time. */
export class OrganizationUsageService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns how many characters were spoken, in buckets of time. */
  audioSpeeches(query: UsageAudioSpeechesParams, options?: RequestOptions): APIPromise<UsagePage> {
    return this.#client.execute(adminUsage.audioSpeeches, query, options);
  }

  /** Returns how many seconds of audio were transcribed, in buckets of time. */
  audioTranscriptions(
    query: UsageAudioTranscriptionsParams,
    options?: RequestOptions,
  ): APIPromise<UsagePage> {
    return this.#client.execute(adminUsage.audioTranscriptions, query, options);
  }

  /** Returns how many sessions of the code interpreter were opened, in buckets of time. */
  codeInterpreterSessions(
    query: UsageCodeInterpreterSessionsParams,
    options?: RequestOptions,
  ): APIPromise<UsagePage> {
    return this.#client.execute(adminUsage.codeInterpreterSessions, query, options);
  }

  /** Returns how many tokens and requests text generation used, in buckets of time. */
  completions(query: UsageCompletionsParams, options?: RequestOptions): APIPromise<UsagePage> {
    return this.#client.execute(adminUsage.completions, query, options);
  }

  /** Returns what the organization spent, in buckets of a day. */
  costs(query: UsageCostsParams, options?: RequestOptions): APIPromise<UsagePage> {
    return this.#client.execute(adminUsage.costs, query, options);
  }

  /** Returns how many tokens and requests decisions used, in buckets of time. */
  decisions(
    query: UsageDecisionsParams,
    options?: RequestOptions,
  ): APIPromise<UsageDecisionsResponse> {
    return this.#client.execute(adminUsage.decisions, query, options);
  }

  /** Returns how many tokens and requests embeddings used, in buckets of time. */
  embeddings(query: UsageEmbeddingsParams, options?: RequestOptions): APIPromise<UsagePage> {
    return this.#client.execute(adminUsage.embeddings, query, options);
  }

  /** Returns how often file search was called, in buckets of time. */
  fileSearchCalls(
    query: UsageFileSearchCallsParams,
    options?: RequestOptions,
  ): APIPromise<UsagePage> {
    return this.#client.execute(adminUsage.fileSearchCalls, query, options);
  }

  /** Returns how many images were made or edited, in buckets of time. */
  images(query: UsageImagesParams, options?: RequestOptions): APIPromise<UsagePage> {
    return this.#client.execute(adminUsage.images, query, options);
  }

  /** Returns how many tokens and requests moderation used, in buckets of time. */
  moderations(query: UsageModerationsParams, options?: RequestOptions): APIPromise<UsagePage> {
    return this.#client.execute(adminUsage.moderations, query, options);
  }

  /** Returns how many bytes the vector stores held, in buckets of time. */
  vectorStores(query: UsageVectorStoresParams, options?: RequestOptions): APIPromise<UsagePage> {
    return this.#client.execute(adminUsage.vectorStores, query, options);
  }

  /** Returns how often web search was called, in buckets of time. */
  webSearchCalls(
    query: UsageWebSearchCallsParams,
    options?: RequestOptions,
  ): APIPromise<UsagePage> {
    return this.#client.execute(adminUsage.webSearchCalls, query, options);
  }
}
