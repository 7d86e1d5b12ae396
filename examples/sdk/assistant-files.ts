import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const { assistants, threads } = client.beta;
const upload = (name: string, text: string) =>
  client.files.create({ file: new File([text], name), purpose: 'assistants' });

const handbook = await upload('handbook.md', 'The museum opens at nine and closes at six.');
const prices = await upload('prices.md', 'A ticket costs eight euros.');
const assistant = await assistants.create({
  model: 'gpt-4.1-mini',
  instructions: 'Answer from the files.',
  tools: [{ type: 'file_search', file_search: { max_num_results: 5 } }],
  // A store that is made along with the assistant.
  tool_resources: { file_search: { vector_stores: [{ file_ids: [handbook.id] }] } },
});
const thread = await threads.create({
  messages: [
    {
      role: 'user',
      content: 'What does a ticket cost?',
      // For this thread alone: it gets a store of its own.
      attachments: [{ file_id: prices.id, tools: [{ type: 'file_search' }] }],
    },
  ],
});
const run = await threads.runs.createAndPoll(thread.id, { assistant_id: assistant.id });

const [message] = (await threads.messages.list(thread.id, { run_id: run.id })).data;
const [part] = message?.content ?? [];
if (part?.type === 'text') {
  console.log(part.text.value);
  for (const citation of part.text.annotations) {
    if (citation.type !== 'file_citation') continue;
    const file = await client.files.retrieve(citation.file_citation.file_id);
    console.log(`${citation.text} is ${file.filename}`);
  }
}

// The passages themselves come on request.
const steps = await threads.runs.steps.list(run.id, {
  thread_id: thread.id,
  order: 'asc',
  include: ['step_details.tool_calls[*].file_search.results[*].content'],
});
console.log(JSON.stringify(steps.data[0]?.step_details));
// Prints: eight euros
// Prints: is prices.md
// Prints: "type":"file_search"
