import type { SpeechCreateParams } from '@unabridged/contract';
import { audio } from '@unabridged/contract/families/audio';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Spoken text. */
export class AudioSpeechService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Speaks a text and returns the audio, as a file or as a stream of events. */
  create(body: SpeechCreateParams, options?: RequestOptions): APIPromise<Response> {
    return this.#client.execute(audio.speechCreate, body, options);
  }
}
