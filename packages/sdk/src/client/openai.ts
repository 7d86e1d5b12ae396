import { APIConnectionError } from '../errors/api-connection-error.ts';
import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.ts';
import { APIError } from '../errors/api-error.ts';
import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { BadRequestError } from '../errors/bad-request-error.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { InternalServerError } from '../errors/internal-server-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { PermissionDeniedError } from '../errors/permission-denied-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { UnprocessableEntityError } from '../errors/unprocessable-entity-error.ts';
import { ModelsService } from '../services/models-service.ts';
import { ResponsesService } from '../services/responses-service.ts';
import * as ModelsTypes from '../services/models-types.ts';
import * as ResponsesTypes from '../responses/types.ts';
import { Client } from './client.ts';
import type { ClientOptions as Options } from './client-options.ts';
import type { RequestOptions as CallOptions } from './request-options.ts';
import { defaultTimeoutMs } from './resolve-options.ts';

/** The client of the OpenAI API. Services are made when they are first used. */
export class OpenAI extends Client {
  /** Milliseconds for one attempt unless `timeout` says otherwise. */
  static DEFAULT_TIMEOUT: number = defaultTimeoutMs;
  static OpenAI: typeof OpenAI = OpenAI;
  static APIConnectionError: typeof APIConnectionError = APIConnectionError;
  static APIConnectionTimeoutError: typeof APIConnectionTimeoutError = APIConnectionTimeoutError;
  static APIError: typeof APIError = APIError;
  static APIUserAbortError: typeof APIUserAbortError = APIUserAbortError;
  static AuthenticationError: typeof AuthenticationError = AuthenticationError;
  static BadRequestError: typeof BadRequestError = BadRequestError;
  static ConflictError: typeof ConflictError = ConflictError;
  static InternalServerError: typeof InternalServerError = InternalServerError;
  static NotFoundError: typeof NotFoundError = NotFoundError;
  static OpenAIError: typeof OpenAIError = OpenAIError;
  static PermissionDeniedError: typeof PermissionDeniedError = PermissionDeniedError;
  static RateLimitError: typeof RateLimitError = RateLimitError;
  static UnprocessableEntityError: typeof UnprocessableEntityError = UnprocessableEntityError;

  #models: ModelsService | undefined;
  #responses: ResponsesService | undefined;

  /** Models that the key may use. */
  get models(): ModelsService {
    return (this.#models ??= new ModelsService(this));
  }

  /** Responses of a model to text, images, files and tool outputs. */
  get responses(): ResponsesService {
    return (this.#responses ??= new ResponsesService(this));
  }
}

/** Types by the names they have on the client, such as `OpenAI.Responses.ResponseStreamEvent`. */
export declare namespace OpenAI {
  export type ClientOptions = Options;
  export type RequestOptions = CallOptions;
  export import Models = ModelsTypes;
  export import Responses = ResponsesTypes;
  export type Model = ModelsTypes.Model;
  export type ModelDeleted = ModelsTypes.ModelDeleted;
}
