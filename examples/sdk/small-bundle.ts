import { createClient } from 'unabridged/core';
import { ResponsesService } from 'unabridged/responses';

const client = createClient({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const responses = new ResponsesService(client);
const response = await responses.create({ model: 'gpt-6-luna', input: 'Say hello' });
console.log(response.output_text);
// Prints: Hello
