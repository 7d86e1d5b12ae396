import { operation } from '../../../operation.ts';
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
} from './types/usage.ts';

export const adminUsage = {
  /** Returns how many characters were spoken, in buckets of time. */
  audioSpeeches: operation<UsageAudioSpeechesParams, UsagePage>()({
    method: 'GET',
    path: '/organization/usage/audio_speeches',
    auth: 'admin',
    accessor: 'admin.organization.usage.audioSpeeches',
  }),
  /** Returns how many seconds of audio were transcribed, in buckets of time. */
  audioTranscriptions: operation<UsageAudioTranscriptionsParams, UsagePage>()({
    method: 'GET',
    path: '/organization/usage/audio_transcriptions',
    auth: 'admin',
    accessor: 'admin.organization.usage.audioTranscriptions',
  }),
  /** Returns how many sessions of the code interpreter were opened, in buckets of time. */
  codeInterpreterSessions: operation<UsageCodeInterpreterSessionsParams, UsagePage>()({
    method: 'GET',
    path: '/organization/usage/code_interpreter_sessions',
    auth: 'admin',
    accessor: 'admin.organization.usage.codeInterpreterSessions',
  }),
  /** Returns how many tokens and requests text generation used, in buckets of time. */
  completions: operation<UsageCompletionsParams, UsagePage>()({
    method: 'GET',
    path: '/organization/usage/completions',
    auth: 'admin',
    accessor: 'admin.organization.usage.completions',
  }),
  /** Returns what the organization spent, in buckets of a day. */
  costs: operation<UsageCostsParams, UsagePage>()({
    method: 'GET',
    path: '/organization/costs',
    auth: 'admin',
    accessor: 'admin.organization.usage.costs',
  }),
  /** Returns how many tokens and requests decisions used, in buckets of time. */
  decisions: operation<UsageDecisionsParams, UsageDecisionsResponse>()({
    method: 'GET',
    path: '/organization/usage/decisions',
    auth: 'admin',
    accessor: 'admin.organization.usage.decisions',
  }),
  /** Returns how many tokens and requests embeddings used, in buckets of time. */
  embeddings: operation<UsageEmbeddingsParams, UsagePage>()({
    method: 'GET',
    path: '/organization/usage/embeddings',
    auth: 'admin',
    accessor: 'admin.organization.usage.embeddings',
  }),
  /** Returns how often file search was called, in buckets of time. */
  fileSearchCalls: operation<UsageFileSearchCallsParams, UsagePage>()({
    method: 'GET',
    path: '/organization/usage/file_search_calls',
    auth: 'admin',
    accessor: 'admin.organization.usage.fileSearchCalls',
  }),
  /** Returns how many images were made or edited, in buckets of time. */
  images: operation<UsageImagesParams, UsagePage>()({
    method: 'GET',
    path: '/organization/usage/images',
    auth: 'admin',
    accessor: 'admin.organization.usage.images',
  }),
  /** Returns how many tokens and requests moderation used, in buckets of time. */
  moderations: operation<UsageModerationsParams, UsagePage>()({
    method: 'GET',
    path: '/organization/usage/moderations',
    auth: 'admin',
    accessor: 'admin.organization.usage.moderations',
  }),
  /** Returns how many bytes the vector stores held, in buckets of time. */
  vectorStores: operation<UsageVectorStoresParams, UsagePage>()({
    method: 'GET',
    path: '/organization/usage/vector_stores',
    auth: 'admin',
    accessor: 'admin.organization.usage.vectorStores',
  }),
  /** Returns how often web search was called, in buckets of time. */
  webSearchCalls: operation<UsageWebSearchCallsParams, UsagePage>()({
    method: 'GET',
    path: '/organization/usage/web_search_calls',
    auth: 'admin',
    accessor: 'admin.organization.usage.webSearchCalls',
  }),
} as const;
