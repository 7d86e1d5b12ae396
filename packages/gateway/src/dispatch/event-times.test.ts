import { array, assert, asyncProperty, nat } from 'fast-check';
import { expect, test } from 'vitest';
import { eventTimes } from './event-times.ts';

async function stamp(chunks: readonly Uint8Array[]): Promise<string> {
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  return new Response(source.pipeThrough(eventTimes(performance.now()))).text();
}

/** Cuts bytes at the given places. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const sorted = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort(
    (a, b) => a - b,
  );
  return [...sorted, bytes.length].map((end, index) => bytes.subarray(sorted[index - 1] ?? 0, end));
}

test.each([
  ['\n', 'line feeds'],
  ['\r\n', 'both'],
  ['\r', 'carriage returns'],
])('stamps each event once, however the bytes are cut (%#: %s)', async (newline) => {
  const text = [
    'event: a',
    'data: 1',
    '',
    'data: ä',
    'data: 2',
    '',
    '',
    ': note',
    'data: 3',
    '',
    '',
  ].join(newline);
  const bytes = new TextEncoder().encode(text);
  await assert(
    asyncProperty(array(nat(), { maxLength: 12 }), async (places) => {
      const stamped = await stamp(cut(bytes, places));
      expect(stamped.match(/: ms=\d+\.\d\n/g)).toHaveLength(3);
      expect(stamped.replaceAll(/: ms=\d+\.\d\n/g, '')).toBe(text);
      expect(stamped).toMatch(/^: ms=\d+\.\d\nevent: a/);
    }),
    { numRuns: 300 },
  );
});
