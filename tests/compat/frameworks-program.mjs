// Runs frameworks, instrumentation and mocking tools in a project whose `openai` is ours.
// Prints one line of JSON: what each attempt gave, or its error.
import {
  Agent,
  run,
  setDefaultOpenAIClient,
  setOpenAIAPI,
  setTracingDisabled,
  tool as agentTool,
} from '@openai/agents';
import { tool } from '@langchain/core/tools';
import { observeOpenAI } from '@langfuse/openai';
import { ChatOpenAI } from '@langchain/openai';
import * as sentry from '@sentry/core';
import { wrapOpenAI } from 'langsmith/wrappers';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import nock from 'nock';
import OpenAI from 'openai';
import { getGlobalDispatcher, MockAgent, setGlobalDispatcher } from 'undici';
import { z } from 'zod';

const baseURL = process.env.BASE_URL;
const apis = process.env.APIS.split(',');
const model = 'gpt-6-luna';
const results = {};

async function attempt(name, work) {
  try {
    results[name] = await work();
  } catch (error) {
    results[name] = `failed: ${error.stack ?? error}`;
  }
}

const makeClient = (options = {}) =>
  new OpenAI({ apiKey: 'k', baseURL, maxRetries: 0, ...options });
const weather = {
  name: 'get_weather',
  description: 'Tells the weather in a city',
  parameters: z.object({ city: z.string() }),
};
const question = 'What is the weather in Paris?';

async function langchain(api) {
  const chat = new ChatOpenAI({
    model,
    apiKey: 'k',
    useResponsesApi: api === 'responses',
    maxRetries: 0,
    configuration: { baseURL },
  });
  await attempt(`langchain ${api} answers`, async () => (await chat.invoke('Say hello')).text);
  await attempt(`langchain ${api} streams`, async () => {
    let chunks = 0;
    let text = '';
    for await (const chunk of await chat.stream('Say hello')) {
      chunks++;
      text += chunk.text;
    }
    return { streamed: chunks > 1, text };
  });
  await attempt(`langchain ${api} calls tools`, async () => {
    const sunny = tool(async () => 'sunny', { ...weather, schema: weather.parameters });
    const { tool_calls } = await chat.bindTools([sunny]).invoke(question);
    return tool_calls.map(({ name, args }) => ({ name, args }));
  });
}

async function agents(api) {
  setDefaultOpenAIClient(makeClient());
  setTracingDisabled(true);
  setOpenAIAPI(api === 'chat' ? 'chat_completions' : api);
  let calls = 0;
  const execute = async () => {
    calls++;
    return 'sunny';
  };
  const tools = [agentTool({ ...weather, execute })];
  const agent = new Agent({ name: 'Helper', instructions: 'Help.', model, tools });
  await attempt(`agents ${api} call tools`, async () => {
    const { finalOutput } = await run(agent, question);
    return { calls, told: finalOutput.includes('sunny') };
  });
  await attempt(`agents ${api} stream`, async () => {
    const result = await run(agent, 'Say hello', { stream: true });
    let events = 0;
    for await (const _event of result) events++;
    await result.completed;
    return { streamed: events > 3, text: result.finalOutput };
  });
}

for (const api of apis) {
  await langchain(api);
  await agents(api);
}

await attempt('langsmith sees calls', async () => {
  const seen = [];
  const client = {
    createRun: async ({ name, inputs }) => void seen.push(['start', name, inputs.input]),
    updateRun: async (_id, { outputs }) => void seen.push(['end', outputs.output.length > 0]),
    awaitPendingTraceBatches: async () => {},
  };
  const wrapped = wrapOpenAI(makeClient(), { tracingEnabled: true, client });
  const { output_text } = await wrapped.responses.create({ model, input: 'Say hello' });
  return { output_text, seen };
});

await attempt('langfuse passes calls on', async () => {
  const observed = observeOpenAI(makeClient());
  const { output_text } = await observed.responses.create({ model, input: 'Say hello' });
  return output_text;
});

await attempt('langfuse passes streams on', async () => {
  const observed = observeOpenAI(makeClient());
  let text = '';
  for await (const event of await observed.responses.create({
    model,
    input: 'Say hello',
    stream: true,
  })) {
    if (event.type === 'response.output_text.delta') text += event.delta;
  }
  return text;
});

await attempt('sentry sees calls', async () => {
  const tracer = new sentry.ServerRuntimeClient({
    dsn: 'https://key@sentry.example/1',
    tracesSampleRate: 1,
    integrations: [],
    stackParser: () => [],
    transport: () => ({ send: async () => ({}), flush: async () => true }),
  });
  sentry.setCurrentClient(tracer);
  tracer.init();
  const seen = [];
  tracer.on('spanEnd', (span) => {
    const { op, data } = sentry.spanToJSON(span);
    if (op) seen.push([op, data['gen_ai.request.model'], data['gen_ai.usage.total_tokens'] > 0]);
  });
  const wrapped = sentry.instrumentOpenAiClient(makeClient());
  return sentry.startSpan({ name: 'test' }, async () => {
    const { data } = await wrapped.responses.create({ model, input: 'Say hello' }).withResponse();
    let text = '';
    const stream = await wrapped.responses.create({ model, input: 'Say hello', stream: true });
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') text += event.delta;
    }
    return { seen, whole: data.output_text, text };
  });
});

await attempt('patched prototypes see calls', async () => {
  const original = OpenAI.Responses.prototype.create;
  const seen = [];
  OpenAI.Responses.prototype.create = function create(...given) {
    seen.push(given[0].input);
    return original.apply(this, given);
  };
  try {
    const { data, request_id } = await makeClient()
      .responses.create({ model, input: 'Say hello' })
      .withResponse();
    return { seen, text: data.output_text, id: typeof request_id };
  } finally {
    OpenAI.Responses.prototype.create = original;
  }
});

const mocked = { id: 'mocked', object: 'model', created: 0, owned_by: 'mock' };
const elsewhere = 'https://mocked.example/v1';
const retrieve = async () => (await makeClient({ baseURL: elsewhere }).models.retrieve('x')).id;

await attempt('MockAgent sees calls', async () => {
  const before = getGlobalDispatcher();
  const agent = new MockAgent();
  agent.disableNetConnect();
  const headers = { 'content-type': 'application/json' };
  agent
    .get('https://mocked.example')
    .intercept({ path: '/v1/models/x' })
    .reply(200, mocked, { headers });
  setGlobalDispatcher(agent);
  try {
    return await retrieve();
  } finally {
    setGlobalDispatcher(before);
  }
});

await attempt('MSW sees calls', async () => {
  const server = setupServer(http.get(`${elsewhere}/models/x`, () => HttpResponse.json(mocked)));
  server.listen({ onUnhandledRequest: 'error' });
  try {
    return await retrieve();
  } finally {
    server.close();
  }
});

await attempt('nock sees calls', async () => {
  nock('https://mocked.example').get('/v1/models/x').reply(200, mocked);
  try {
    return await retrieve();
  } finally {
    nock.restore();
  }
});

console.log(JSON.stringify(results));
process.exit(0);
