import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const { session, transport } = await client.live.create({
  session: { model: 'gpt-live-1' },
  transport: { type: 'webrtc', sdp: 'v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n' },
});
console.log(session.id.startsWith('live_'), transport.type);
// Prints: true webrtc
