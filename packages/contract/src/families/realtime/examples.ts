import { example } from '../../example.ts';
import { realtime } from './operations.ts';

const call_id = 'rtc_u1_9c6574da8b8a41a18da9308f4ad974ce';

/** A WebRTC offer or answer: one audio line and a data channel. */
const sdp = [
  'v=0',
  'o=- 4611731400430051336 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'a=group:BUNDLE 0 1',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'c=IN IP4 0.0.0.0',
  'a=mid:0',
  'a=rtpmap:111 opus/48000/2',
  'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
  'c=IN IP4 0.0.0.0',
  'a=mid:1',
  'a=sctp-port:5000',
  '',
].join('\r\n');

const instructions = 'You take table bookings. Be brief; repeat the date and the time.';

export const realtimeExamples = [
  example(realtime.betaSessionsCreate, {
    request: {
      model: 'gpt-4o-realtime-preview',
      modalities: ['audio', 'text'],
      voice: 'coral',
      instructions,
    },
    response: {
      client_secret: { value: 'ek_68f0cc3a9d0c8191_made_up', expires_at: 1778544060 },
      modalities: ['audio', 'text'],
      voice: 'coral',
      instructions,
    },
  }),
  example(realtime.betaTranscriptionSessionsCreate, {
    request: {
      input_audio_format: 'pcm16',
      input_audio_transcription: { model: 'gpt-4o-transcribe', language: 'en' },
      turn_detection: { type: 'server_vad', silence_duration_ms: 500 },
    },
    response: {
      client_secret: { value: 'ek_68f0cc3a9d0c8191_made_up', expires_at: 1778544060 },
      input_audio_format: 'pcm16',
      input_audio_transcription: { model: 'gpt-4o-transcribe', language: 'en' },
    },
  }),
  example(realtime.clientSecretsCreate, {
    request: {
      expires_after: { anchor: 'created_at', seconds: 600 },
      session: {
        type: 'realtime',
        model: 'gpt-realtime-2.1',
        instructions,
        audio: {
          input: { turn_detection: { type: 'semantic_vad', eagerness: 'auto' } },
          output: { voice: 'marin' },
        },
      },
    },
    response: {
      value: 'ek_68f0cc5be1548191_made_up',
      expires_at: 1795349400,
      session: {
        id: 'sess_CfA2dYqWb1x9TzLk3mVp0',
        object: 'realtime.session',
        type: 'realtime',
        model: 'gpt-realtime-2.1',
        instructions,
        output_modalities: ['audio'],
        audio: { output: { format: { type: 'audio/pcm', rate: 24000 }, voice: 'marin', speed: 1 } },
      },
    },
  }),
  example(realtime.callsCreate, {
    request: { sdp, session: { type: 'realtime', model: 'gpt-realtime-2.1', instructions } },
    response: { filename: 'answer.sdp', type: 'application/sdp', text: sdp },
  }),
  example(realtime.callsAccept, {
    request: {
      call_id,
      type: 'realtime',
      model: 'gpt-realtime-2.1',
      instructions,
      audio: { output: { voice: 'cedar' } },
      tools: [
        {
          type: 'function',
          name: 'book_table',
          description: 'Books a table once the caller confirmed date, time and number of guests.',
          parameters: {
            type: 'object',
            properties: { time: { type: 'string' }, guests: { type: 'integer' } },
            required: ['time', 'guests'],
          },
        },
      ],
    },
  }),
  example(realtime.callsHangup, { request: { call_id } }),
  example(realtime.callsRefer, { request: { call_id, target_uri: 'tel:+14155550123' } }),
  example(realtime.callsReject, { request: { call_id, status_code: 486 } }),
  example(realtime.translationsClientSecretsCreate, {
    request: {
      expires_after: { anchor: 'created_at', seconds: 600 },
      session: {
        model: 'gpt-realtime-translate',
        audio: {
          input: { noise_reduction: { type: 'near_field' } },
          output: { language: 'es' },
        },
      },
    },
    response: {
      value: 'ek_68f0cc7d2a908191_made_up',
      expires_at: 1795349400,
      session: {
        id: 'sess_CfA3h7RtXo2uWqPn5cKd8',
        type: 'translation',
        model: 'gpt-realtime-translate',
        expires_at: 1795350600,
        audio: {
          input: { noise_reduction: { type: 'near_field' } },
          output: { language: 'es' },
        },
      },
    },
  }),
];
