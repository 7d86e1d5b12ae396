import OpenAI from 'openai';

const client = new OpenAI({
  organization: 'org-1',
  project: 'proj-1',
  defaultHeaders: { 'x-team': 'docs' },
});
const model = await client.models.retrieve('gpt-6-luna', {
  headers: { 'x-call': '7' },
  maxRetries: 0,
  timeout: 5_000,
});
console.log(model.id);
const other = client.withOptions({ project: 'proj-2', timeout: 1_000 });
console.log((await other.models.retrieve('gpt-6-luna')).id, other.project, client.project);
