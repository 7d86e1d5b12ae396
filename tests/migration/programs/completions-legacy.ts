import OpenAI from 'openai';

const client = new OpenAI();
const completion = await client.completions.create({
  model: 'gpt-3.5-turbo-instruct',
  prompt: 'Say hello',
  max_tokens: 16,
});
console.log(completion.object, completion.choices[0]?.text, completion.choices[0]?.finish_reason);
