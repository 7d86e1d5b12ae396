import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const speech = await client.audio.speech.create({
  model: 'gpt-4o-mini-tts',
  voice: 'marin',
  input: 'The train to Lisbon leaves at nine.',
  response_format: 'wav',
});
const recording = new File([await speech.arrayBuffer()], 'announcement.wav');
const transcription = await client.audio.transcriptions.create({
  model: 'gpt-4o-mini-transcribe',
  file: recording,
});
console.log(typeof transcription.text);
// Prints: string
