import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const session = await client.beta.chatkit.sessions.create({
  user: 'user_5f8a2c91',
  workflow: { id: 'wf_68f0c9d1a63c8191ae70b4f25d938c160f3e5d7c9b1a2c4e' },
});
console.log(session.object, typeof session.client_secret);
for await (const thread of client.beta.chatkit.threads.list({ user: 'user_5f8a2c91' })) {
  console.log(thread.object);
}
// Prints: chatkit.session string
