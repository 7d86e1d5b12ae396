import OpenAI from 'openai';

const client = new OpenAI();
const { results } = await client.moderations.create({ input: 'The garden is full of tulips.' });
console.log(results[0]?.flagged, Object.keys(results[0]?.categories ?? {}).length > 5);
