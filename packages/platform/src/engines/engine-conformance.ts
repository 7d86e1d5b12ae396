import type { FunctionTool } from '@unabridged/contract';
import { describe, expect, it } from 'vitest';

import type { TextDelta, TextEngine, TextRequest } from './engine.ts';

const weatherTool: FunctionTool = {
  type: 'function',
  name: 'get_weather',
  description: 'Current weather of a city',
  strict: true,
  parameters: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
    additionalProperties: false,
  },
};

/** A request with a question and nothing else. */
export function askEngine(text: string, more: Partial<TextRequest> = {}): TextRequest {
  return {
    model: 'test-model',
    instructions: null,
    items: [{ role: 'user', content: text }],
    tools: [],
    toolChoice: 'auto',
    parallelToolCalls: true,
    format: { type: 'text' },
    maxOutputTokens: null,
    temperature: null,
    topP: null,
    reasoningEffort: null,
    ...more,
  };
}

/** All deltas of a reply. */
export async function collectDeltas(
  engine: TextEngine,
  request: TextRequest,
  signal: AbortSignal = new AbortController().signal,
): Promise<TextDelta[]> {
  const deltas: TextDelta[] = [];
  for await (const delta of engine.generate(request, signal)) deltas.push(delta);
  return deltas;
}

/** What a reply says. */
export function textOf(deltas: readonly TextDelta[]): string {
  return deltas.map((delta) => (delta.type === 'text' ? delta.delta : '')).join('');
}

/** The calls of a reply, in order. */
export function callsOf(deltas: readonly TextDelta[]): { name: string; arguments: string }[] {
  return deltas.flatMap((delta) => {
    if (delta.type !== 'tool_call') return [];
    const parts = deltas.filter(
      (other) => other.type === 'tool_arguments' && other.callId === delta.callId,
    );
    const input = parts.map((part) => (part.type === 'tool_arguments' ? part.delta : '')).join('');
    return [{ name: delta.name, arguments: input }];
  });
}

/**
 * What every text engine keeps to, whatever it is made of. The engine answers "Count to
 * ten" with the numbers, knows the weather only from the tool, and takes its time over
 * "Count to 500".
 */
export function describeTextEngine(name: string, engine: () => TextEngine): void {
  describe(`${name}, as any text engine`, () => {
    it('says what it is', () => {
      const { id, label, notice } = engine().description;
      for (const text of [id, label, notice]) expect(text).not.toBe('');
    });

    it('streams a text in pieces and finishes once, at the end', async () => {
      const deltas = await collectDeltas(engine(), askEngine('Count to ten'));
      expect(deltas.filter(({ type }) => type === 'text').length).toBeGreaterThan(3);
      expect(textOf(deltas)).toContain('10');
      expect(deltas.filter(({ type }) => type === 'finish')).toHaveLength(1);
      expect(deltas.at(-1)).toMatchObject({ type: 'finish', reason: 'stop' });
    });

    it('gives no empty piece', async () => {
      for (const delta of await collectDeltas(engine(), askEngine('Count to ten')))
        if ('delta' in delta) expect(delta.delta).not.toBe('');
    });

    it('counts tokens in and out', async () => {
      const deltas = await collectDeltas(engine(), askEngine('Count to ten'));
      const finish = deltas.at(-1);
      if (finish?.type !== 'finish') throw new Error('no finish');
      expect(finish.usage.inputTokens).toBeGreaterThan(3);
      expect(finish.usage.outputTokens).toBeGreaterThan(10);
      expect(finish.usage.cachedTokens).toBeLessThanOrEqual(finish.usage.inputTokens);
      expect(finish.usage.reasoningTokens).toBeLessThanOrEqual(finish.usage.outputTokens);
    });

    it('stops at the most tokens allowed and says so', async () => {
      const request = askEngine('Count to ten', { maxOutputTokens: 5 });
      const finish = (await collectDeltas(engine(), request)).at(-1);
      expect(finish).toMatchObject({ type: 'finish', reason: 'length' });
      expect(finish?.type === 'finish' && finish.usage.outputTokens).toBe(5);
    });

    it('calls a tool with arguments that obey its schema', async () => {
      const request = askEngine('What is the weather in Paris?', { tools: [weatherTool] });
      const deltas = await collectDeltas(engine(), request);
      const calls = callsOf(deltas);
      expect(calls.map((call) => call.name)).toEqual(['get_weather']);
      expect(JSON.parse(calls[0]!.arguments)).toEqual({ city: 'Paris' });
      const first = deltas.findIndex(({ type }) => type === 'tool_arguments');
      expect(deltas.findIndex(({ type }) => type === 'tool_call')).toBeLessThan(first);
    });

    it('calls a tool where one is required', async () => {
      const request = askEngine('Paris', { tools: [weatherTool], toolChoice: 'required' });
      const calls = callsOf(await collectDeltas(engine(), request));
      expect(calls.map((call) => call.name)).toEqual(['get_weather']);
    });

    it('calls no tool where none is allowed', async () => {
      const request = askEngine('What is the weather in Paris?', {
        tools: [weatherTool],
        toolChoice: 'none',
      });
      const deltas = await collectDeltas(engine(), request);
      expect(callsOf(deltas)).toEqual([]);
      expect(textOf(deltas)).not.toBe('');
    });

    it('answers from the output of a tool and does not call it again', async () => {
      const request = askEngine('', {
        tools: [weatherTool],
        items: [
          { role: 'user', content: 'What is the weather in Paris?' },
          {
            type: 'function_call',
            call_id: 'c1',
            name: 'get_weather',
            arguments: '{"city":"Paris"}',
          },
          { type: 'function_call_output', call_id: 'c1', output: '{"temperature":21}' },
        ],
      });
      const deltas = await collectDeltas(engine(), request);
      expect(callsOf(deltas)).toEqual([]);
      expect(textOf(deltas)).toContain('21');
    });

    it('answers in JSON that obeys a schema', async () => {
      const request = askEngine('Ana is 31 years old.', {
        format: {
          type: 'json_schema',
          name: 'person',
          strict: true,
          schema: {
            type: 'object',
            properties: { name: { type: 'string' }, age: { type: 'integer' } },
            required: ['name', 'age'],
            additionalProperties: false,
          },
        },
      });
      const deltas = await collectDeltas(engine(), request);
      expect(JSON.parse(textOf(deltas))).toEqual({ name: 'Ana', age: 31 });
    });

    it('ends without a finish when it is aborted', async () => {
      const abort = new AbortController();
      const deltas: TextDelta[] = [];
      for await (const delta of engine().generate(askEngine('Count to 500'), abort.signal)) {
        deltas.push(delta);
        if (deltas.length === 3) abort.abort();
      }
      expect(deltas.length).toBeGreaterThanOrEqual(3);
      expect(deltas.length).toBeLessThan(50);
      expect(deltas.some(({ type }) => type === 'finish')).toBe(false);
    });

    it('keeps two replies apart that run at once', async () => {
      const [long, short] = await Promise.all([
        collectDeltas(engine(), askEngine('Count to ten')),
        collectDeltas(engine(), askEngine('Count to ten', { maxOutputTokens: 5 })),
      ]);
      expect(textOf(long)).toContain('10');
      expect(textOf(long).startsWith(textOf(short))).toBe(true);
    });

    it('counts more tokens for more input', async () => {
      const few = await engine().countInputTokens(askEngine('Hello'));
      const more = await engine().countInputTokens(
        askEngine('Hello and welcome', { instructions: 'Be brief.', tools: [weatherTool] }),
      );
      expect(few).toBeGreaterThan(0);
      expect(more).toBeGreaterThan(few + 10);
    });
  });
}
