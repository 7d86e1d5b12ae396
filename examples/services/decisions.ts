import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const decision = await client.decisions.create({
  model: 'gpt-6-luna',
  input: 'The parcel came two days late and the lamp in it is broken. I want my money back.',
  questions: [
    { type: 'predicate', name: 'refund', instructions: 'Does the customer ask for a refund?' },
  ],
});
for (const answer of decision.answers) console.log(answer.name);
// Prints: refund
