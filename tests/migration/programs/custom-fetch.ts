import OpenAI from 'openai';

const paths: string[] = [];
const client = new OpenAI({
  fetch: async (url, init) => {
    paths.push(`${init?.method?.toUpperCase() ?? 'GET'} ${new URL(String(url)).pathname}`);
    return fetch(url, init);
  },
});
await client.responses.create({ model: 'gpt-6-luna', input: 'Say hello' });
await client.models.retrieve('gpt-6-luna');
console.log(paths);
