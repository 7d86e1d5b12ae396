import { operation } from '../../operation.ts';
import type { ResponseStreamEvent } from './types/events.ts';
import type {
  CompactedResponse,
  InputItemListParams,
  InputTokenCountParams,
  InputTokenCountResponse,
  ResponseCancelParams,
  ResponseCompactParams,
  ResponseCreateParams,
  ResponseDeleted,
  ResponseDeleteParams,
  ResponseItemList,
  ResponseRetrieveParams,
} from './types/requests.ts';
import type { Response } from './types/response.ts';

export const responses = {
  /** Generates a model response from text, images, files and tool outputs. */
  create: operation<ResponseCreateParams, Response, ResponseStreamEvent>()({
    method: 'POST',
    path: '/responses',
    stream: 'sse',
    accessor: 'responses.create',
  }),
  /** Returns a stored response, or resumes the stream of one that was created with `stream`. */
  retrieve: operation<ResponseRetrieveParams, Response, ResponseStreamEvent>()({
    method: 'GET',
    path: '/responses/{response_id}',
    stream: 'sse',
    accessor: 'responses.retrieve',
  }),
  /** Deletes a stored response. */
  delete: operation<ResponseDeleteParams, ResponseDeleted>()({
    method: 'DELETE',
    path: '/responses/{response_id}',
    accessor: 'responses.delete',
  }),
  /** Cancels a background response; cancelling it again changes nothing. */
  cancel: operation<ResponseCancelParams, Response>()({
    method: 'POST',
    path: '/responses/{response_id}/cancel',
    request: 'none',
    accessor: 'responses.cancel',
  }),
  /** Shortens a conversation to items that keep its state in fewer tokens. */
  compact: operation<ResponseCompactParams, CompactedResponse>()({
    method: 'POST',
    path: '/responses/compact',
    accessor: 'responses.compact',
  }),
  /** Lists the input items that a stored response was made from. */
  inputItemsList: operation<InputItemListParams, ResponseItemList>()({
    method: 'GET',
    path: '/responses/{response_id}/input_items',
    page: 'cursor',
    accessor: 'responses.inputItems.list',
  }),
  /** Counts the input tokens of a request without running it. */
  inputTokensCount: operation<InputTokenCountParams, InputTokenCountResponse>()({
    method: 'POST',
    path: '/responses/input_tokens',
    accessor: 'responses.inputTokens.count',
  }),
} as const;
