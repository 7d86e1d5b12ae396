import OpenAI from 'openai';

const client = new OpenAI();
const promise = client.models.retrieve('gpt-6-luna');
const { data, response, request_id } = await promise.withResponse();
console.log(data.id, response.status, response.headers.get('content-type'), typeof request_id);
const raw = await client.models.retrieve('gpt-6-luna').asResponse();
console.log(raw.ok, ((await raw.json()) as { id: string }).id);
const model = await client.models.retrieve('gpt-6-luna');
console.log(typeof model._request_id);
