import { ModelsService } from '../services/models-service.ts';
import { ResponsesService } from '../services/responses-service.ts';
import { Client } from './client.ts';

/** The client of the OpenAI API. Services are made when they are first used. */
export class OpenAI extends Client {
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
