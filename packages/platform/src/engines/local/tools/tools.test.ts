import type { FunctionTool, ResponseInputItem } from '@unabridged/contract';
import { Compile } from 'typebox/schema';
import { describe, expect, it } from 'vitest';

import { askEngine, callsOf, collectDeltas, textOf } from '../../engine-conformance.ts';
import type { TextRequest } from '../../engine.ts';
import { createLocalEngine } from '../local-engine.ts';

const engine = createLocalEngine();

function tool(
  name: string,
  description: string,
  properties: Record<string, object>,
  required: readonly string[] = Object.keys(properties),
): FunctionTool {
  const parameters = { type: 'object', properties, required, additionalProperties: false };
  return { type: 'function', name, description, parameters, strict: true };
}

const text = { type: 'string' };
const number = { type: 'number' };
const nullableText = { type: ['string', 'null'] };

const TOOLS = [
  tool('get_weather', 'Get current temperature for a given location.', {
    location: { type: 'string', description: 'City and country e.g. Bogotá, Colombia' },
  }),
  tool('send_email', 'Send an email to a given recipient with a subject and message.', {
    to: { type: 'string', description: 'The recipient email address.' },
    subject: text,
    body: { type: 'string', description: 'Body of the email message.' },
  }),
  tool('get_horoscope', "Get today's horoscope for an astrological sign.", { sign: text }),
  tool('add', 'Add two numbers', { a: number, b: number }),
  tool('multiply', 'Multiply two numbers', { a: number, b: number }),
  tool('lookup_order', 'Look up an order by its id', { order_id: text }),
  tool('book_flight', 'Book a flight', {
    origin: text,
    destination: text,
    date: { type: 'string', format: 'date' },
    passengers: { type: 'integer', minimum: 1 },
  }),
  tool('create_event', 'Create a calendar event', {
    title: text,
    date: text,
    time: text,
    attendees: { type: 'array', items: text },
    duration_minutes: { type: ['integer', 'null'] },
  }),
  tool('get_current_time', 'Get the current time in a timezone', { timezone: text }),
  tool('convert_currency', 'Convert an amount between currencies', {
    amount: number,
    from_currency: text,
    to_currency: text,
  }),
  tool('set_light', 'Turn a light on or off', {
    room: { type: 'string', enum: ['kitchen', 'bedroom', 'living room'] },
    on: { type: 'boolean' },
    brightness: { type: ['integer', 'null'], minimum: 0, maximum: 100 },
  }),
  tool('reserve_table', 'Reserve a table at a restaurant', {
    restaurant: text,
    party_size: { type: 'integer' },
    time: text,
    date: text,
  }),
  tool('add_todo', 'Add a task to the todo list', { title: text, due: nullableText }),
  tool('set_reminder', 'Set a reminder', { text, time: text }),
  tool('get_distance', 'Distance between two places', { from: text, to: text }),
  tool('get_current_date', 'Returns the current date', {}),
];

const weather = TOOLS[0]!;
const search = tool('search_knowledge_base', 'Query a knowledge base on a topic.', {
  query: text,
  num_results: { type: 'integer' },
  domain: nullableText,
});

/** The calls as `name {arguments}`; each must obey the schema of its tool. */
async function calls(question: string, more: Partial<TextRequest> = {}): Promise<string[]> {
  const tools = more.tools ?? TOOLS;
  const deltas = await collectDeltas(engine, askEngine(question, { tools, ...more }));
  return callsOf(deltas).map((call) => {
    const called = tools.find((one) => one.type === 'function' && one.name === call.name);
    const schema = called?.type === 'function' ? called.parameters : {};
    expect(Compile(schema as object).Check(JSON.parse(call.arguments))).toBe(true);
    return `${call.name} ${call.arguments}`;
  });
}

async function answerTo(
  output: string,
  question = "What's the weather in Paris?",
): Promise<string> {
  const items: ResponseInputItem[] = [
    { role: 'user', content: question },
    {
      type: 'function_call',
      call_id: 'c1',
      name: 'get_weather',
      arguments: '{"location":"Paris"}',
    },
    { type: 'function_call_output', call_id: 'c1', output },
  ];
  return textOf(await collectDeltas(engine, askEngine('', { items, tools: [weather] })));
}

async function input(question: string, format?: object): Promise<string | undefined> {
  const custom = {
    type: 'custom',
    name: 'run',
    ...(format && { format }),
  } as TextRequest['tools'][number];
  const more = { tools: [custom], toolChoice: 'required' } as const;
  return callsOf(await collectDeltas(engine, askEngine(question, more)))[0]?.arguments;
}

describe('the local engine picks a tool by meaning and fills it from the words', () => {
  it.each([
    ['What is the weather like in Paris today?', 'get_weather {"location":"Paris"}'],
    ['Should I take an umbrella in london tomorrow?', 'get_weather {"location":"london"}'],
    ["I live in Berlin. How's the weather?", 'get_weather {"location":"Berlin"}'],
    ['¿Qué tiempo hace en Madrid?', 'get_weather {"location":"Madrid"}'],
    ['東京の天気は？', 'get_weather {"location":"東京"}'],
    [
      "Send an email to bob@example.com about the budget saying that I'll be late",
      'send_email {"to":"bob@example.com","subject":"the budget","body":"I\'ll be late"}',
    ],
    [
      'Email bob@x.com that the meeting is moved to Friday',
      'send_email {"to":"bob@x.com","subject":"the meeting is moved to Friday","body":"the meeting is moved to Friday"}',
    ],
    ['What is my horoscope? I am an Aquarius.', 'get_horoscope {"sign":"Aquarius"}'],
    ['What is 12 plus 30?', 'add {"a":12,"b":30}'],
    ['multiply 6 by 7', 'multiply {"a":6,"b":7}'],
    ['Where is my order #4512?', 'lookup_order {"order_id":"4512"}'],
    ['Where is order ORD-99812?', 'lookup_order {"order_id":"ORD-99812"}'],
    [
      'Book a flight from Paris to New York on 2026-12-24 for two passengers',
      'book_flight {"origin":"Paris","destination":"New York","date":"2026-12-24","passengers":2}',
    ],
    [
      'Create a meeting called Budget review with Ana and Bob tomorrow at 3pm for 2 hours',
      'create_event {"title":"Budget review","date":"tomorrow","time":"3pm","attendees":["Ana","Bob"],"duration_minutes":120}',
    ],
    ['What time is it in Tokyo?', 'get_current_time {"timezone":"Tokyo"}'],
    [
      'Convert 100 USD to EUR',
      'convert_currency {"amount":100,"from_currency":"USD","to_currency":"EUR"}',
    ],
    ['Turn off the kitchen light', 'set_light {"room":"kitchen","on":false,"brightness":null}'],
    [
      'Set the bedroom light on at 40 percent',
      'set_light {"room":"bedroom","on":true,"brightness":40}',
    ],
    [
      'Reserve a table for four at Chez Paul tomorrow at 8pm',
      'reserve_table {"restaurant":"Chez Paul","party_size":4,"time":"8pm","date":"tomorrow"}',
    ],
    ['Add buy milk to my todo list', 'add_todo {"title":"buy milk","due":null}'],
    ['Remind me to call mom at 5pm', 'set_reminder {"text":"call mom at 5pm","time":"5pm"}'],
    ['How far is it from Berlin to Munich?', 'get_distance {"from":"Berlin","to":"Munich"}'],
    ["What's today's date?", 'get_current_date {}'],
  ])('%s', async (question, expected) => {
    expect(await calls(question)).toEqual([expected]);
  });

  it.each([
    'Hello',
    'Thanks!',
    'Tell me a joke',
    'What is the capital of France?',
    'Write a poem about rain',
    'Who are you?',
  ])('calls nothing for: %s', async (question) => {
    expect(await calls(question)).toEqual([]);
  });

  it('looks up a question that it cannot answer, and answers the others itself', async () => {
    const tools = [search];
    expect(await calls('Who won the world cup in 2018?', { tools })).toEqual([
      'search_knowledge_base {"query":"Who won the world cup in 2018","num_results":10,"domain":null}',
    ]);
    expect(await calls('What is 2+2?', { tools })).toEqual([]);
  });

  it('makes one call for each of several places and several wishes', async () => {
    expect(await calls("What's the weather like in Paris and Bogotá?")).toEqual([
      'get_weather {"location":"Paris"}',
      'get_weather {"location":"Bogotá"}',
    ]);
    expect(await calls("What's the weather in Rome and what time is it in Tokyo?")).toEqual([
      'get_weather {"location":"Rome"}',
      'get_current_time {"timezone":"Tokyo"}',
    ]);
  });

  it('asks for what is missing where it may', async () => {
    const deltas = await collectDeltas(
      engine,
      askEngine("How's the weather?", { tools: [weather] }),
    );
    expect(textOf(deltas)).toBe('To call get_weather I need `location`. What should I use?');
  });
});

describe('the local engine obeys tool_choice', () => {
  it('calls the tool that is named', async () => {
    const toolChoice = { type: 'function', name: 'get_horoscope' } as const;
    const made = await calls('What is the weather in Paris?', { toolChoice });
    expect(made.map((call) => call.split(' ')[0])).toEqual(['get_horoscope']);
  });

  it('calls only what is allowed', async () => {
    const tools = [{ type: 'function', name: 'get_horoscope' }];
    const question = 'What is the weather in Paris?';
    expect(
      await calls(question, { toolChoice: { type: 'allowed_tools', mode: 'auto', tools } }),
    ).toEqual([]);
    const forced = await calls(question, {
      toolChoice: { type: 'allowed_tools', mode: 'required', tools },
    });
    expect(forced[0]).toMatch(/^get_horoscope /);
  });

  it('makes one call at a time where calls must not be parallel, until all are made', async () => {
    const items: ResponseInputItem[] = [{ role: 'user', content: 'Weather in Paris and London?' }];
    const made: string[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const more = { items, tools: [weather], parallelToolCalls: false };
      const [call, ...others] = callsOf(await collectDeltas(engine, askEngine('', more)));
      expect(others).toEqual([]);
      if (!call) break;
      made.push(call.arguments);
      const id = `c${turn}`;
      items.push(
        { type: 'function_call', call_id: id, name: call.name, arguments: call.arguments },
        { type: 'function_call_output', call_id: id, output: '{"temperature":20}' },
      );
    }
    expect(made).toEqual(['{"location":"Paris"}', '{"location":"London"}']);
  });

  it('comes to an end even where a call is always required', async () => {
    const items: ResponseInputItem[] = [
      { role: 'user', content: 'Weather in Paris?' },
      {
        type: 'function_call',
        call_id: 'c1',
        name: 'get_weather',
        arguments: '{"location":"Paris"}',
      },
      { type: 'function_call_output', call_id: 'c1', output: '{"temperature":20}' },
    ];
    expect(await calls('', { items, tools: [weather], toolChoice: 'required' })).toEqual([]);
  });
});

describe('the local engine answers from the output of a tool', () => {
  it.each([
    [
      '{"temperature":21,"unit":"celsius","condition":"sunny"}',
      'get_weather returned: temperature 21 °C, condition sunny.',
    ],
    ['Sunny, 21 degrees', 'get_weather returned: Sunny, 21 degrees.'],
    ['21', 'get_weather returned: 21.'],
    ['{"error":"city not found"}', 'get_weather reported an error: city not found.'],
    ['[]', 'get_weather returned nothing.'],
    ['', 'get_weather returned nothing.'],
    [
      '[{"day":"Mon","high":20},{"day":"Tue","high":22}]',
      'get_weather returned:\n- day Mon, high 20\n- day Tue, high 22',
    ],
    [
      '{"location":{"city":"Paris"},"wet":true}',
      'get_weather returned: location (city Paris), wet yes.',
    ],
  ])('%s', async (output, expected) => {
    expect(await answerTo(output)).toBe(expected);
  });

  it('quotes what answers the question from a long text', async () => {
    const filler = 'Nothing much is known about this matter at all. '.repeat(10);
    const said = await answerTo(
      `${filler}The museum opens at nine. ${filler}`,
      'When does the museum open?',
    );
    expect(said).toBe('get_weather returned, among other things: “The museum opens at nine.”');
  });

  it('asks the same tool again for a follow-up', async () => {
    const items: ResponseInputItem[] = [
      { role: 'user', content: "What's the weather in Paris?" },
      {
        type: 'function_call',
        call_id: 'c1',
        name: 'get_weather',
        arguments: '{"location":"Paris"}',
      },
      { type: 'function_call_output', call_id: 'c1', output: '21' },
      { role: 'assistant', content: 'get_weather returned: 21.' },
      { role: 'user', content: 'And in London?' },
    ];
    expect(await calls('', { items, tools: [weather] })).toEqual([
      'get_weather {"location":"London"}',
    ]);
  });
});

describe('the local engine writes the input of a custom tool', () => {
  it('as the text that is given', async () => {
    expect(await input('Run this:\n```sql\nselect 1\n```')).toBe('select 1');
  });

  it('so that it obeys a regular expression', async () => {
    const format = { type: 'grammar', syntax: 'regex', definition: '\\d{4}-[A-Z]+' };
    expect(await input('Use 2024-ABC now', format)).toBe('2024-ABC');
    expect(await input('Use anything', format)).toMatch(/^\d{4}-[A-Z]+$/);
  });

  it('or says that it cannot', async () => {
    const format = { type: 'grammar', syntax: 'lark', definition: 'start: "a"' };
    await expect(input('Go', format)).rejects.toMatchObject({
      status: 400,
      code: 'unsupported_grammar',
    });
  });
});
