import OpenAI from 'openai';

const client = new OpenAI();
const stream = client.responses.stream({ model: 'gpt-6-luna', input: 'Say hello' });
let text = '';
stream.on('response.output_text.delta', (event) => (text += event.delta));
const response = await stream.finalResponse();
console.log(text === response.output_text, response.output_text);
