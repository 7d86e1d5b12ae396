import { example } from '../../example.ts';
import { live } from './operations.ts';

const session_id = 'live_68f0cd1e7b3c8191a09f5d4e2c86b713';
const forkedId = 'live_68f0cd4fa25c8191be13704d96f8e2c5';

/** A WebRTC offer or answer: one audio line. */
const sdp = [
  'v=0',
  'o=- 7280456913302158842 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'a=group:BUNDLE 0',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'c=IN IP4 0.0.0.0',
  'a=mid:0',
  'a=rtpmap:111 opus/48000/2',
  '',
].join('\r\n');

const instructions = 'You are the voice of a city library. Be friendly and brief.';

export const liveExamples = [
  example(live.create, {
    request: {
      session: {
        model: 'gpt-live-1',
        instructions,
        audio: { output: { voice: 'willow' } },
        delegation: {
          type: 'responses',
          responses: { model: 'gpt-6-luna', tools: [{ type: 'web_search' }] },
        },
        store: true,
      },
      transport: { type: 'webrtc', sdp },
    },
    response: { session: { id: session_id }, transport: { type: 'webrtc', sdp } },
  }),
  example(live.sessionsAccept, {
    request: {
      session_id,
      session: {
        type: 'live',
        model: 'gpt-live-1',
        instructions,
        audio: { output: { voice: 'willow' } },
      },
    },
  }),
  example(live.sessionsDownloadRecording, {
    request: { session_id },
    // The header of a WAV file; the samples are left out.
    response: {
      filename: 'recording.wav',
      type: 'audio/wav',
      base64: 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAwF0AAIC7AAACABAAZGF0YQAAAAA=',
    },
  }),
  example(live.sessionsFork, {
    request: { session_id, transport: { type: 'webrtc', sdp }, session: { store: false } },
    response: { session: { id: forkedId }, transport: { type: 'webrtc', sdp } },
  }),
  example(live.sessionsHangup, { request: { session_id } }),
  example(live.sessionsRefer, { request: { session_id, target_uri: 'sip:desk@library.example' } }),
  example(live.sessionsReject, { request: { session_id, status_code: 486 } }),
];
