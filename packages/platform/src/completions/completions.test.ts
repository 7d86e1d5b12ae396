import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScriptedEngine, finish, says } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

const engine = new ScriptedEngine();
let server: TestServer;
let client: TestServer['client'];

beforeAll(async () => {
  server = await startTestServer({ engine });
  client = server.client;
});
afterAll(() => server.close());
afterEach(async () => {
  engine.play(says('Hello', ' there'));
  expect(await server.violations()).toEqual([]);
});

const model = 'gpt-3.5-turbo-instruct';

/** A text of tokens with these log probabilities. */
function likely(...tokens: [string, number][]) {
  return [
    ...tokens.map(([token, logprob]) => ({
      type: 'text' as const,
      delta: token,
      logprobs: [{ token, logprob, bytes: null, top: [{ token, logprob, bytes: null }] }],
    })),
    finish('stop'),
  ];
}

describe('create', () => {
  test('continues a prompt, by default with 16 tokens', async () => {
    const completion = await client.completions.create({ model, prompt: 'Say hello' });
    expect(completion).toMatchObject({
      object: 'text_completion',
      model,
      choices: [{ index: 0, text: 'Hello there', logprobs: null, finish_reason: 'stop' }],
      usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
    });
    expect(completion.id).toMatch(/^cmpl-/);
    expect(engine.requests.at(-1)).toMatchObject({
      items: [{ role: 'user', content: 'Say hello' }],
      maxOutputTokens: 16,
    });
  });

  test('takes several prompts, in text or tokens, and n texts for each', async () => {
    engine.play(({ items }) => says(`<${'content' in items[0]! ? String(items[0].content) : ''}>`));
    const texts = await client.completions.create({ model, prompt: ['a', 'b'], n: 2, echo: true });
    expect(texts.choices.map(({ index, text }) => [index, text])).toEqual([
      [0, 'a<a>'],
      [1, 'a<a>'],
      [2, 'b<b>'],
      [3, 'b<b>'],
    ]);
    expect(texts.usage).toMatchObject({ prompt_tokens: 22, completion_tokens: 28 });
    const tokens = await client.completions.create({ model, prompt: [[9906], [1917]] });
    expect(tokens.choices.map(({ text }) => text)).toEqual(['<Hello>', '< world>']);
    const one = await client.completions.create({ model, prompt: [9906, 1917] });
    expect(one.choices[0]!.text).toBe('<Hello world>');
  });

  test('returns the likeliest of best_of texts and counts all of them', async () => {
    let count = 0;
    engine.play(
      () => [likely(['unlikely', -3]), likely(['likely', -0.1]), likely(['odd', -2])][count++]!,
    );
    const { choices, usage } = await client.completions.create({
      model,
      prompt: 'x',
      best_of: 3,
      n: 2,
    });
    expect(choices.map(({ index, text }) => [index, text])).toEqual([
      [0, 'likely'],
      [1, 'odd'],
    ]);
    expect(choices[0]!.logprobs).toBeNull();
    expect(usage).toMatchObject({ prompt_tokens: 11, completion_tokens: 21 });
  });

  test('reports log probabilities with the place of each token', async () => {
    engine.play(likely(['One', -0.5], [' two', -1]));
    const { choices } = await client.completions.create({ model, prompt: 'Count:', logprobs: 1 });
    expect(choices[0]!.logprobs).toEqual({
      tokens: ['One', ' two'],
      token_logprobs: [-0.5, -1],
      top_logprobs: [{ One: -0.5 }, { ' two': -1 }],
      text_offset: [6, 9],
    });
  });

  test('stops at a sequence and makes nothing of no tokens', async () => {
    const stopped = await client.completions.create({ model, prompt: 'x', stop: ['o t'] });
    expect(stopped.choices[0]).toMatchObject({ text: 'Hell', finish_reason: 'stop' });
    const none = await client.completions.create({ model, prompt: 'x', max_tokens: 0, echo: true });
    expect(none.choices[0]).toMatchObject({ text: 'x', finish_reason: 'length' });
    expect(none.usage).toMatchObject({ completion_tokens: 0 });
  });

  test('streams pieces, usage and [DONE]', async () => {
    const response = await server.request('POST', '/completions', {
      model,
      prompt: ['a', 'b'],
      echo: true,
      stream: true,
      stream_options: { include_usage: true },
    });
    expect((await response.text()).endsWith('data: [DONE]\n\n')).toBe(true);
    const events = await client.completions.create({
      model,
      prompt: ['a', 'b'],
      echo: true,
      stream: true,
      stream_options: { include_usage: true },
    });
    const texts = ['', ''];
    let usage;
    for await (const event of events) {
      usage = event.usage;
      for (const { index, text } of event.choices) texts[index] += text;
    }
    expect(texts).toEqual(['aHello there', 'bHello there']);
    expect(usage).toEqual({ prompt_tokens: 22, completion_tokens: 14, total_tokens: 36 });
  });
});

test.each([
  ['a chat model', { model: 'gpt-6-luna' }, { param: 'model', code: 'unsupported_model' }],
  ['no prompt', { prompt: undefined }, { param: 'prompt', code: 'missing_required_parameter' }],
  ['best_of below n', { n: 3, best_of: 2 }, { param: 'best_of', code: 'invalid_value' }],
  [
    'best_of in a stream',
    { best_of: 2, stream: true },
    { param: 'best_of', code: 'invalid_value' },
  ],
  [
    'probabilities of a prompt',
    { echo: true, logprobs: 1 },
    { param: 'logprobs', code: 'invalid_value' },
  ],
  [
    'a suffix for another model',
    { model: 'davinci-002', suffix: 'x' },
    { param: 'suffix', code: 'invalid_value' },
  ],
  ['tokens that are none', { prompt: [9_999_999] }, { param: 'prompt', code: 'invalid_value' }],
  [
    'too many texts',
    { prompt: Array(200).fill('a'), n: 20 },
    { param: 'prompt', code: 'invalid_value' },
  ],
  [
    'six log probabilities',
    { logprobs: 6 },
    { param: 'logprobs', code: 'integer_above_max_value' },
  ],
])('refuses %s', async (_, body, error) => {
  const response = await server.request('POST', '/completions', { model, prompt: 'x', ...body });
  expect(await response.json()).toMatchObject({ error });
  expect(response.status).toBe(400);
});
