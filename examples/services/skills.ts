import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const skills = await client.skills.list({ limit: 20 });
const skill = await client.skills.retrieve(skills.data[0]!.id);
const versions = await client.skills.versions.list(skill.id);
console.log(skill.object, versions.data.length > 0);
// Prints: skill true
