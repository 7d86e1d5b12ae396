import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const agent = await client.beta.agents.create({
  name: 'Release manager',
  model: 'gpt-6-luna',
  instructions: 'Prepare releases: run the tests, then write the notes.',
});
const session = await client.beta.agents.sessions.create({
  agent_id: agent.id,
  environment: { type: 'none' },
  input: 'What changed since yesterday?',
});
for await (const event of await client.beta.agents.sessions.events.stream(session.id)) {
  console.log(event.type);
}
// Prints: agent.session
