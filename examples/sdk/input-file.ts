import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const text = 'The Blue Oven opened in 2011. It was founded by Marie Claes.';
const file = await client.files.create({
  file: new File([text], 'bakery.txt'),
  purpose: 'user_data',
});
const response = await client.responses.create({
  model: 'gpt-6-luna',
  input: [
    {
      role: 'user',
      content: [
        { type: 'input_file', file_id: file.id },
        { type: 'input_text', text: 'Who founded it?' },
      ],
    },
  ],
});
console.log(response.output_text);
// Prints: Marie Claes
