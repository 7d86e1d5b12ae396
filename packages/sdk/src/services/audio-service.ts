import type { Client } from '../client/client.ts';
import { AudioTranscriptionsService } from './audio/audio-transcriptions-service.ts';
import { AudioTranslationsService } from './audio/audio-translations-service.ts';
import { AudioSpeechService } from './audio/audio-speech-service.ts';
import { AudioVoicesService } from './audio/audio-voices-service.ts';
import { AudioVoiceConsentsService } from './audio/audio-voice-consents-service.ts';

/** Speech, transcripts, translations and voices. */
export class AudioService {
  #client: Client;
  #transcriptions: AudioTranscriptionsService | undefined;
  #translations: AudioTranslationsService | undefined;
  #speech: AudioSpeechService | undefined;
  #voices: AudioVoicesService | undefined;
  #voiceConsents: AudioVoiceConsentsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Transcripts of recordings, in the language that is spoken. */
  get transcriptions(): AudioTranscriptionsService {
    return (this.#transcriptions ??= new AudioTranscriptionsService(this.#client));
  }

  /** Transcripts of recordings, in English. */
  get translations(): AudioTranslationsService {
    return (this.#translations ??= new AudioTranslationsService(this.#client));
  }

  /** Spoken text. */
  get speech(): AudioSpeechService {
    return (this.#speech ??= new AudioSpeechService(this.#client));
  }

  /** Voices of the organization's own. */
  get voices(): AudioVoicesService {
    return (this.#voices ??= new AudioVoicesService(this.#client));
  }

  /** Recordings in which people consent to the use of their voices. */
  get voiceConsents(): AudioVoiceConsentsService {
    return (this.#voiceConsents ??= new AudioVoiceConsentsService(this.#client));
  }
}
