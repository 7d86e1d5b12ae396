import OpenAI from 'openai';

const key = process.env['OPENAI_API_KEY'];
delete process.env['OPENAI_API_KEY'];
try {
  const client = new OpenAI();
  await client.models.list();
  console.log('no error');
} catch (error) {
  console.log(error instanceof OpenAI.OpenAIError, /OPENAI_API_KEY/.test(String(error)));
}
process.env['OPENAI_API_KEY'] = key;
