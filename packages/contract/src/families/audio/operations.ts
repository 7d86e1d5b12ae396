import { operation } from '../../operation.ts';
import type { BinaryInput } from '../../scalars.ts';
import type {
  SpeechCreateParams,
  TranscriptionCreateParams,
  TranscriptionResult,
  TranscriptionStreamEvent,
  TranslationCreateParams,
  TranslationResult,
  Voice,
  VoiceConsent,
  VoiceConsentCreateParams,
  VoiceConsentDeleteParams,
  VoiceConsentDeleted,
  VoiceConsentList,
  VoiceConsentListParams,
  VoiceConsentRetrieveParams,
  VoiceConsentUpdateParams,
  VoiceCreateParams,
  VoiceDeleteParams,
  VoiceDeleted,
} from './types.ts';

export const audio = {
  /** Writes down what is spoken in an audio file, in the language that is spoken. */
  transcriptionsCreate: operation<
    TranscriptionCreateParams,
    TranscriptionResult,
    TranscriptionStreamEvent
  >()({
    method: 'POST',
    path: '/audio/transcriptions',
    request: 'multipart',
    stream: 'sse',
    accessor: 'audio.transcriptions.create',
  }),
  /** Writes down in English what is spoken in an audio file. */
  translationsCreate: operation<TranslationCreateParams, TranslationResult>()({
    method: 'POST',
    path: '/audio/translations',
    request: 'multipart',
    shutdown: '2027-02-26',
    deprecated:
      'Transcribe with audio.transcriptions.create and translate the text with responses.create.',
    accessor: 'audio.translations.create',
  }),
  /** Speaks a text and returns the audio, as a file or as a stream of events. */
  speechCreate: operation<SpeechCreateParams, BinaryInput>()({
    method: 'POST',
    path: '/audio/speech',
    response: 'binary',
    accessor: 'audio.speech.create',
  }),
  /** Makes a voice from a recording of a person who consented, or from a description. */
  voicesCreate: operation<VoiceCreateParams, Voice>()({
    method: 'POST',
    path: '/audio/voices',
    request: 'multipart',
    accessor: 'audio.voices.create',
  }),
  /** Deletes a voice of the organization's own. */
  voicesDelete: operation<VoiceDeleteParams, VoiceDeleted>()({
    method: 'DELETE',
    path: '/audio/voices/{voice_id}',
    accessor: 'audio.voices.delete',
  }),
  /** Uploads a recording in which a person consents to the use of their voice. */
  voiceConsentsCreate: operation<VoiceConsentCreateParams, VoiceConsent>()({
    method: 'POST',
    path: '/audio/voice_consents',
    request: 'multipart',
    accessor: 'audio.voiceConsents.create',
  }),
  /** Returns one voice consent. */
  voiceConsentsRetrieve: operation<VoiceConsentRetrieveParams, VoiceConsent>()({
    method: 'GET',
    path: '/audio/voice_consents/{consent_id}',
    accessor: 'audio.voiceConsents.retrieve',
  }),
  /** Renames a voice consent. */
  voiceConsentsUpdate: operation<VoiceConsentUpdateParams, VoiceConsent>()({
    method: 'POST',
    path: '/audio/voice_consents/{consent_id}',
    accessor: 'audio.voiceConsents.update',
  }),
  /** Lists the organization's voice consents. */
  voiceConsentsList: operation<VoiceConsentListParams, VoiceConsentList>()({
    method: 'GET',
    path: '/audio/voice_consents',
    page: 'cursor',
    accessor: 'audio.voiceConsents.list',
  }),
  /** Deletes a voice consent. */
  voiceConsentsDelete: operation<VoiceConsentDeleteParams, VoiceConsentDeleted>()({
    method: 'DELETE',
    path: '/audio/voice_consents/{consent_id}',
    accessor: 'audio.voiceConsents.delete',
  }),
} as const;
