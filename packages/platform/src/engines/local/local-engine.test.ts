import { describe, expect, it } from 'vitest';

import { askEngine, collectDeltas, describeTextEngine, textOf } from '../engine-conformance.ts';
import { loadTokenizer } from '../tokenizer.ts';
import { createLocalEngine } from './local-engine.ts';

const engine = createLocalEngine();

describeTextEngine('the local engine', () => engine);

describe('the local engine', () => {
  it('gives the same deltas for the same request', async () => {
    const request = askEngine('Summarize: Bees make honey. Bees live in hives. I like tea.');
    expect(await collectDeltas(engine, request)).toEqual(await collectDeltas(engine, request));
  });

  it.each(['naïve 👩‍🚀 日本語 𓀀𓀁', '<|endoftext|> is only text', 'tabs\tand\r\nlines\n'])(
    'streams %j without breaking a character',
    async (text) => {
      const deltas = await collectDeltas(engine, askEngine(`Repeat after me: ${text}`));
      expect(textOf(deltas)).toBe(text.trim());
      for (const delta of deltas)
        if (delta.type === 'text') expect(delta.delta).not.toContain('\uFFFD');
    },
  );

  it('counts the tokens that it says', async () => {
    const deltas = await collectDeltas(engine, askEngine('Count to ten'));
    const { count } = await loadTokenizer();
    expect(deltas.at(-1)).toMatchObject({ usage: { outputTokens: count(textOf(deltas)) } });
  });

  it('counts the input the same before and after', async () => {
    const request = askEngine('Count to ten', { instructions: 'Be brief.' });
    const finish = (await collectDeltas(engine, request)).at(-1);
    expect(finish).toMatchObject({
      usage: { inputTokens: await engine.countInputTokens(request) },
    });
  });

  it('is not cut by a limit that it just reaches', async () => {
    const finish = (await collectDeltas(engine, askEngine('Say hello', { maxOutputTokens: 2 }))).at(
      -1,
    );
    expect(finish).toMatchObject({ reason: 'stop', usage: { outputTokens: 2 } });
  });

  it('counts 100,000 letters without a space in good time', async () => {
    const { count } = await loadTokenizer();
    const start = performance.now();
    expect(count('a'.repeat(100_000))).toBeGreaterThan(10_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it.each([' ', 'a', "'a ", '1 ', 'a, ', 'Abc and ', 'say ', '\n', 'a@', '("'])(
    'reads 20,000 times %j in good time',
    async (part) => {
      const tool = {
        type: 'function',
        name: 'get_weather',
        parameters: {
          type: 'object',
          properties: { city: { type: 'string' } },
          required: ['city'],
        },
        strict: true,
      } as const;
      const text = part.repeat(20_000);
      const start = performance.now();
      await collectDeltas(engine, askEngine(text, { maxOutputTokens: 5 }));
      await collectDeltas(engine, askEngine(text, { maxOutputTokens: 5, tools: [tool] }));
      expect(performance.now() - start).toBeLessThan(8000);
    },
  );

  it('pauses between tokens where that is wanted', async () => {
    const slow = createLocalEngine({ millisecondsPerToken: 5 });
    const start = performance.now();
    await collectDeltas(slow, askEngine('Count to ten'));
    expect(performance.now() - start).toBeGreaterThan(100);
  });

  it('gives each call of a conversation its own id', async () => {
    const tool = { type: 'function', name: 'roll_dice', parameters: null, strict: false } as const;
    const request = askEngine('roll dice', { tools: [tool], toolChoice: 'required' });
    const first = (await collectDeltas(engine, request))[0];
    const again = { ...request, items: [...request.items, ...request.items] };
    const second = (await collectDeltas(engine, again))[0];
    expect(first).toMatchObject({
      type: 'tool_call',
      callId: expect.stringMatching(/^call_\w{24}$/),
    });
    expect(second).not.toEqual(first);
  });

  it('refuses a tool choice that is not among the tools', async () => {
    const request = askEngine('Hello', { toolChoice: { type: 'function', name: 'missing' } });
    await expect(collectDeltas(engine, request)).rejects.toMatchObject({
      status: 400,
      param: 'tool_choice',
    });
  });
});
