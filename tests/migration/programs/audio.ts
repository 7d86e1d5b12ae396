import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
const speech = await client.audio.speech.create({
  model: 'gpt-4o-mini-tts',
  voice: 'alloy',
  input: 'Hello there',
});
console.log(Buffer.from(await speech.arrayBuffer()).length > 0);
const transcription = await client.audio.transcriptions.create({
  model: 'gpt-4o-transcribe',
  file: await toFile(Buffer.from('RIFF'), 'speech.wav', { type: 'audio/wav' }),
});
console.log(typeof transcription.text);
