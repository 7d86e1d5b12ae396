import OpenAI from 'openai';

const client = new OpenAI({ adminAPIKey: 'sk-admin-test' });
for await (const project of client.admin.organization.projects.list({ limit: 1 })) {
  console.log(project.object);
  break;
}
const usage = await client.admin.organization.usage.completions({ start_time: 1_790_000_000 });
console.log(usage.object);
