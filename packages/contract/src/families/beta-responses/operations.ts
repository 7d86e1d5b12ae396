import { operation } from '../../operation.ts';
import type { BetaCompactedResponse, BetaResponse } from './types/response.ts';
import type {
  BetaInputItemListParams,
  BetaInputTokenCountParams,
  BetaResponseCancelParams,
  BetaResponseCompactParams,
  BetaResponseCreateParams,
  BetaResponseDeleteParams,
  BetaResponseRetrieveParams,
} from './types/requests.ts';
import type { BetaResponseItemList } from './types/parts.ts';
import type { BetaResponseStreamEvent } from './types/events.ts';
import type { InputTokenCountResponse, ResponseDeleted } from '../responses/types/requests.ts';

export const betaResponses = {
  /** Generates a model response with beta features, such as several agents working on one request. */
  create: operation<BetaResponseCreateParams, BetaResponse, BetaResponseStreamEvent>()({
    method: 'POST',
    path: '/responses?beta=true',
    stream: 'sse',
    headers: { betas: 'OpenAI-Beta' },
    accessor: 'beta.responses.create',
  }),
  /** Returns a stored response with its beta fields, or resumes its stream. */
  retrieve: operation<BetaResponseRetrieveParams, BetaResponse, BetaResponseStreamEvent>()({
    method: 'GET',
    path: '/responses/{response_id}?beta=true',
    stream: 'sse',
    headers: { betas: 'OpenAI-Beta' },
    accessor: 'beta.responses.retrieve',
  }),
  /** Deletes a stored response. */
  delete: operation<BetaResponseDeleteParams, ResponseDeleted>()({
    method: 'DELETE',
    path: '/responses/{response_id}?beta=true',
    headers: { betas: 'OpenAI-Beta' },
    accessor: 'beta.responses.delete',
  }),
  /** Cancels a background response; cancelling it again changes nothing. */
  cancel: operation<BetaResponseCancelParams, BetaResponse>()({
    method: 'POST',
    path: '/responses/{response_id}/cancel?beta=true',
    request: 'none',
    headers: { betas: 'OpenAI-Beta' },
    accessor: 'beta.responses.cancel',
  }),
  /** Shortens a conversation with beta items to items that keep its state in fewer tokens. */
  compact: operation<BetaResponseCompactParams, BetaCompactedResponse>()({
    method: 'POST',
    path: '/responses/compact?beta=true',
    headers: { betas: 'OpenAI-Beta' },
    accessor: 'beta.responses.compact',
  }),
  /** Lists the input items of a stored response, beta items included. */
  inputItemsList: operation<BetaInputItemListParams, BetaResponseItemList>()({
    method: 'GET',
    path: '/responses/{response_id}/input_items?beta=true',
    page: 'cursor',
    headers: { betas: 'OpenAI-Beta' },
    accessor: 'beta.responses.inputItems.list',
  }),
  /** Counts the input tokens of a request with beta features without running it. */
  inputTokensCount: operation<BetaInputTokenCountParams, InputTokenCountResponse>()({
    method: 'POST',
    path: '/responses/input_tokens?beta=true',
    headers: { betas: 'OpenAI-Beta' },
    accessor: 'beta.responses.inputTokens.count',
  }),
} as const;
