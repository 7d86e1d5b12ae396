import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const image = await fetch(
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
);
const check = await client.contentProvenanceChecks.create({
  file: new File([await image.blob()], 'poster.png', { type: 'image/png' }),
});
console.log(check.object);
// Prints: content_provenance
