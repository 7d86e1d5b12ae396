import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const { assistants, threads } = client.beta;

const sales = await client.files.create({
  file: new File(['region,sales\nNorth,120\nSouth,95\nEast,143\n'], 'sales.csv'),
  purpose: 'assistants',
});
const assistant = await assistants.create({
  model: 'gpt-4.1-mini',
  tools: [{ type: 'code_interpreter' }],
  tool_resources: { code_interpreter: { file_ids: [sales.id] } },
});
const run = await threads.createAndRunPoll({
  assistant_id: assistant.id,
  thread: { messages: [{ role: 'user', content: 'What is the sum of the sales?' }] },
});
const { id, thread_id } = run;

for await (const step of threads.runs.steps.list(id, { thread_id, order: 'asc' })) {
  if (step.step_details.type !== 'tool_calls') continue;
  for (const call of step.step_details.tool_calls) {
    if (call.type !== 'code_interpreter') continue;
    console.log(call.code_interpreter.input);
    for (const output of call.code_interpreter.outputs) {
      if (output.type === 'logs') console.log(`printed ${output.logs}`);
    }
  }
}
const [message] = (await threads.messages.list(thread_id, { run_id: id })).data;
for (const part of message?.content ?? []) if (part.type === 'text') console.log(part.text.value);
// Prints: 358
