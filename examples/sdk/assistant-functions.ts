import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const { assistants, threads } = client.beta;

const stock = (input: { product: string }) => ({ product: input.product, pieces: 12 });
const assistant = await assistants.create({
  model: 'gpt-4.1-mini',
  tools: [
    {
      type: 'function',
      function: {
        name: 'get_stock',
        description: 'Tells how many pieces of a product are in stock.',
        parameters: {
          type: 'object',
          properties: { product: { type: 'string' } },
          required: ['product'],
        },
      },
    },
  ],
});

let run = await threads.createAndRunPoll({
  assistant_id: assistant.id,
  thread: { messages: [{ role: 'user', content: 'What is the stock of the product lamp?' }] },
  tool_choice: 'required',
});
const { id, thread_id } = run;
while (run.status === 'requires_action') {
  // All outputs in one request, each once.
  const tool_outputs = run.required_action!.submit_tool_outputs.tool_calls.map((call) => ({
    tool_call_id: call.id,
    output: JSON.stringify(stock(JSON.parse(call.function.arguments))),
  }));
  run = await threads.runs.submitToolOutputsAndPoll(id, { thread_id, tool_outputs });
}
console.log(run.status);

for await (const step of threads.runs.steps.list(id, { thread_id, order: 'asc' })) {
  const { step_details: details } = step;
  if (details.type === 'message_creation') console.log('message');
  else for (const call of details.tool_calls) console.log(call.type, JSON.stringify(call));
}
// Prints: completed
// Prints: "name":"get_stock"
// Prints: 12
