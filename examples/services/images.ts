import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const { data } = await client.images.generate({
  model: 'gpt-image-2',
  prompt: 'A lighthouse at dusk, flat colours',
  size: '1024x1024',
});
console.log(data?.length, typeof data?.[0]?.b64_json);
// Prints: 1 string
