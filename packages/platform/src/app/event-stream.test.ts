import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { EventStream, eventStreamBody } from './event-stream.ts';

async function* events() {
  yield { type: 'first' };
  await delay(60);
  yield { type: 'second' };
}

test('a quiet stream carries comments, which are no events', async () => {
  let ends = 0;
  const body = eventStreamBody(
    new EventStream(events()),
    () => undefined,
    async () => void (ends += 1),
    20,
  );
  const blocks = (await new Response(body).text()).split('\n\n').filter((block) => block !== '');
  expect(blocks.filter((block) => block.startsWith('event:'))).toEqual([
    'event: first\ndata: {"type":"first"}',
    'event: second\ndata: {"type":"second"}',
  ]);
  expect(blocks.filter((block) => block === ': keep-alive').length).toBeGreaterThan(0);
  expect(blocks.length).toBeLessThan(8);
  expect(ends).toBe(1);
});
