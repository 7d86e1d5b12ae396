import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const video = await client.videos.create({
  model: 'sora-2',
  prompt: 'A paper boat drifts down a rainy gutter, close to the water.',
  seconds: '4',
});
const content = await client.videos.downloadContent(video.id);
console.log(video.object, (await content.arrayBuffer()).byteLength > 0);
// Prints: video true
