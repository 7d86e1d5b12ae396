import OpenAI from 'unabridged';

const client = new OpenAI({
  baseURL: 'http://127.0.0.1:4100/v1',
  adminAPIKey: process.env['OPENAI_ADMIN_KEY'] ?? 'local',
});
const { organization } = client.admin;
for await (const project of organization.projects.list({ limit: 20 })) {
  console.log(project.object, project.name);
}
const since = Math.floor(Date.parse('2026-11-01') / 1000);
const usage = await organization.usage.completions({ start_time: since, bucket_width: '1d' });
console.log(usage.object, usage.data.length > 0);
// Prints: organization.project
// Prints: page true
