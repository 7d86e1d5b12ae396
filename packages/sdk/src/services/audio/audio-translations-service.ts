import type { Translation, TranslationResult, TranslationVerbose } from '@unabridged/contract';
import { audio } from '@unabridged/contract/families/audio';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import { acceptFiles } from '../../uploads/accept-files.ts';
import type { TranslationCreateParams } from '../../uploads/upload-params.ts';

type Form<Name> = TranslationCreateParams & { response_format: Name };

/** Transcripts of recordings, in English. */
export class AudioTranslationsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /**
   * Writes down in English what is spoken in an audio file.
   * @deprecated Transcribe with audio.transcriptions.create and translate the text with
   * responses.create. Shut down on 2027-02-26.
   */
  create(
    body: TranslationCreateParams & { response_format?: 'json' },
    options?: RequestOptions,
  ): APIPromise<Translation>;
  create(body: Form<'verbose_json'>, options?: RequestOptions): APIPromise<TranslationVerbose>;
  create(body: Form<'text' | 'srt' | 'vtt'>, options?: RequestOptions): APIPromise<string>;
  create(body: TranslationCreateParams, options?: RequestOptions): APIPromise<TranslationResult>;
  create(body: TranslationCreateParams, options?: RequestOptions): APIPromise<TranslationResult> {
    return this.#client.execute(audio.translationsCreate, body, options);
  }
}
