import type { ExampleFile } from '../../example.ts';
import { example } from '../../example.ts';
import { audio } from './operations.ts';
import type { TranscriptionStreamEvent, Voice, VoiceConsent } from './types.ts';

/** A WAV file of a millisecond of silence, so that examples stay short. */
const silence = 'UklGRjQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YRAAAAAAAAAAAAAAAAAAAAAAAAAA';

function recording(filename: string): ExampleFile {
  return { filename, type: 'audio/wav', base64: silence };
}

const text = 'The train to Lisbon leaves at nine.';

const consent: VoiceConsent = {
  id: 'cons_6920f5c27d6c8191b0a8e4d13f597ac2',
  object: 'audio.voice_consent',
  created_at: 1795348800,
  language: 'en-US',
  name: 'Ada, narrator',
};

const voice: Voice = {
  id: 'voice_6920f61f0b888191a5c3d9e27046fb18',
  object: 'audio.voice',
  created_at: 1795348860,
  name: 'Ada',
  type: 'audio_sample',
};

const events: TranscriptionStreamEvent[] = [
  { type: 'transcript.text.delta', delta: 'The train to Lisbon' },
  { type: 'transcript.text.delta', delta: ' leaves at nine.' },
  {
    type: 'transcript.text.done',
    text,
    usage: {
      type: 'tokens',
      input_tokens: 24,
      input_token_details: { audio_tokens: 24, text_tokens: 0 },
      output_tokens: 9,
      total_tokens: 33,
    },
  },
];

export const audioExamples = [
  example(audio.speechCreate, {
    request: {
      model: 'gpt-4o-mini-tts',
      voice: 'marin',
      input: text,
      instructions: 'Calmly, like an announcement in a station.',
      response_format: 'wav',
    },
    response: recording('speech.wav'),
  }),
  example(audio.transcriptionsCreate, {
    request: {
      model: 'gpt-4o-mini-transcribe',
      file: recording('announcement.wav'),
      language: 'en',
      response_format: 'json',
    },
    response: {
      text,
      usage: {
        type: 'tokens',
        input_tokens: 24,
        input_token_details: { audio_tokens: 24, text_tokens: 0 },
        output_tokens: 9,
        total_tokens: 33,
      },
    },
    events,
  }),
  example(audio.translationsCreate, {
    request: { model: 'whisper-1', file: recording('anuncio.wav'), response_format: 'json' },
    response: { text },
  }),
  example(audio.voiceConsentsCreate, {
    request: { name: 'Ada, narrator', language: 'en-US', recording: recording('consent.wav') },
    response: consent,
  }),
  example(audio.voiceConsentsRetrieve, {
    request: { consent_id: consent.id },
    response: consent,
  }),
  example(audio.voiceConsentsUpdate, {
    request: { consent_id: consent.id, name: 'Ada, audiobooks' },
    response: { ...consent, name: 'Ada, audiobooks' },
  }),
  example(audio.voiceConsentsList, {
    request: { limit: 20 },
    response: {
      object: 'list',
      data: [consent],
      first_id: consent.id,
      last_id: consent.id,
      has_more: false,
    },
  }),
  example(audio.voiceConsentsDelete, {
    request: { consent_id: consent.id },
    response: { id: consent.id, object: 'audio.voice_consent', deleted: true },
  }),
  example(audio.voicesCreate, {
    request: { name: 'Ada', consent: consent.id, audio_sample: recording('ada.wav') },
    response: voice,
  }),
  example(audio.voicesDelete, {
    request: { voice_id: voice.id },
    response: { id: voice.id, object: 'audio.voice.deleted', deleted: true },
  }),
];
