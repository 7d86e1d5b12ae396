import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
const image = await client.images.generate({
  model: 'gpt-image-2',
  prompt: 'A lighthouse at dusk',
  size: '1024x1024',
});
console.log(typeof image.created, image.data?.length);
const edited = await client.images.edit({
  model: 'gpt-image-2',
  image: [await toFile(Buffer.from('png'), 'a.png', { type: 'image/png' })],
  prompt: 'Add a boat',
});
console.log(edited.data?.length);
