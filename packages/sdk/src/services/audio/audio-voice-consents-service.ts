import type {
  VoiceConsent,
  VoiceConsentDeleted,
  VoiceConsentListParams,
  VoiceConsentUpdateParams,
} from '@unabridged/contract';
import { audio } from '@unabridged/contract/families/audio';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import { acceptFiles } from '../../uploads/accept-files.ts';
import type { VoiceConsentCreateParams } from '../../uploads/upload-params.ts';

/** Recordings in which people consent to the use of their voices. */
export class AudioVoiceConsentsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /** Uploads a recording in which a person consents to the use of their voice. */
  create(body: VoiceConsentCreateParams, options?: RequestOptions): APIPromise<VoiceConsent> {
    return this.#client.execute(audio.voiceConsentsCreate, body, options);
  }

  /**
   * Returns one voice consent.
   * @param consentID id of the consent.
   */
  retrieve(consentID: string, options?: RequestOptions): APIPromise<VoiceConsent> {
    return this.#client.execute(audio.voiceConsentsRetrieve, { consent_id: consentID }, options);
  }

  /**
   * Renames a voice consent.
   * @param consentID id of the consent.
   */
  update(
    consentID: string,
    body: Omit<VoiceConsentUpdateParams, 'consent_id'>,
    options?: RequestOptions,
  ): APIPromise<VoiceConsent> {
    return this.#client.execute(
      audio.voiceConsentsUpdate,
      { ...body, consent_id: consentID },
      options,
    );
  }

  /** Lists the organization's voice consents. */
  list(
    query?: VoiceConsentListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<VoiceConsent>, VoiceConsent> {
    return this.#client.execute(audio.voiceConsentsList, query ?? {}, options);
  }

  /**
   * Deletes a voice consent.
   * @param consentID id of the consent.
   */
  delete(consentID: string, options?: RequestOptions): APIPromise<VoiceConsentDeleted> {
    return this.#client.execute(audio.voiceConsentsDelete, { consent_id: consentID }, options);
  }
}
