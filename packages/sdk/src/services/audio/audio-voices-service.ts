import type { Voice, VoiceDeleted } from '@unabridged/contract';
import { audio } from '@unabridged/contract/families/audio';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import { acceptFiles } from '../../uploads/accept-files.ts';
import type { VoiceCreateParams } from '../../uploads/upload-params.ts';

/** Voices of the organization's own. */
export class AudioVoicesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /** Makes a voice from a recording of a person who consented, or from a description. */
  create(body: VoiceCreateParams, options?: RequestOptions): APIPromise<Voice> {
    return this.#client.execute(audio.voicesCreate, body, options);
  }

  /**
   * Deletes a voice of the organization's own.
   * @param voiceID id of the voice.
   */
  delete(voiceID: string, options?: RequestOptions): APIPromise<VoiceDeleted> {
    return this.#client.execute(audio.voicesDelete, { voice_id: voiceID }, options);
  }
}
