import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
// A key for a browser, that ends soon: the real one stays on the server.
const secret = await client.realtime.clientSecrets.create({
  session: { type: 'realtime', model: 'gpt-realtime-2' },
});
console.log(typeof secret.value, typeof secret.expires_at);
// Prints: string number
