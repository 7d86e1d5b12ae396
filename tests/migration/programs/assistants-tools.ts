import OpenAI from 'openai';

const client = new OpenAI();
const assistant = await client.beta.assistants.create({
  model: 'gpt-4o',
  tools: [
    {
      type: 'function',
      function: {
        name: 'get_weather',
        description: 'Get the current weather of a city',
        parameters: {
          type: 'object',
          properties: { city: { type: 'string' } },
          required: ['city'],
        },
      },
    },
  ],
});
const run = await client.beta.threads.createAndRunPoll(
  {
    assistant_id: assistant.id,
    thread: { messages: [{ role: 'user', content: 'What is the weather in Rome?' }] },
  },
  { pollIntervalMs: 100 },
);
console.log(run.status);
const calls = run.required_action?.submit_tool_outputs.tool_calls ?? [];
for (const call of calls) console.log(call.function.name, call.function.arguments);
const finished = await client.beta.threads.runs.submitToolOutputsAndPoll(
  run.id,
  {
    thread_id: run.thread_id,
    tool_outputs: calls.map(({ id }) => ({ tool_call_id: id, output: '24 degrees' })),
  },
  { pollIntervalMs: 100 },
);
console.log(finished.status);
