import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SSEDecoder } from './sse-decoder.ts';
import type { ServerSentEvent } from './sse-decoder.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function decodeAll(chunks: Iterable<Uint8Array>): ServerSentEvent[] {
  const decoder = new SSEDecoder();
  return Array.from(chunks, (chunk) => decoder.decode(chunk)).flat();
}

const decode = (text: string): ServerSentEvent[] => decodeAll([encode(text)]);

function split(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.slice(places[index], end));
}

describe('the event stream standard', () => {
  it.each([
    ['one event', 'data: a\n\n', ['a']],
    ['no space after the colon', 'data:a\n\n', ['a']],
    ['only the first space belongs to the syntax', 'data:  a\n\n', [' a']],
    ['several data lines', 'data: a\ndata: b\n\n', ['a\nb']],
    ['empty data', 'data:\n\n', ['']],
    ['a field without a colon', 'data\n\n', ['']],
    ['two empty data lines', 'data\ndata\n\n', ['\n']],
    ['comments', ': hello\n\ndata: a\n: b\n\n', ['a']],
    ['carriage returns', 'data: a\r\rdata: b\r\r', ['a', 'b']],
    ['carriage return and line feed', 'data: a\r\n\r\n', ['a']],
    ['a byte order mark', '\uFEFFdata: a\n\n', ['a']],
    ['unknown fields', 'colour: red\ndata: a\n\n', ['a']],
    ['an event without data', 'event: ping\n\ndata: a\n\n', ['a']],
    ['an unfinished event', 'data: a\n\ndata: b\n', ['a']],
    ['text beyond ASCII', 'data: żółć 🎉 \u2028\n\n', ['żółć 🎉 \u2028']],
  ])('reads %s', (_name, text, data) => {
    expect(decode(text).map((event) => event.data)).toEqual(data);
  });

  it('gives the name and the last id of an event, and forgets the name after it', () => {
    expect(decode('event: a\nid: 7\ndata: 1\n\ndata: 2\n\nid\ndata: 3\n\n')).toEqual([
      { event: 'a', data: '1', id: '7' },
      { event: null, data: '2', id: '7' },
      { event: null, data: '3', id: '' },
    ]);
  });

  it('gives an event as soon as its blank line is there, even one made of carriage returns', () => {
    const decoder = new SSEDecoder();
    expect(decoder.decode(encode('data: a\r\r'))).toHaveLength(1);
    expect(decoder.decode(encode('\ndata: b\n\n'))).toHaveLength(1);
  });

  it('hands out what an ended stream left unfinished', () => {
    const decoder = new SSEDecoder();
    expect(decoder.decode(encode('data: a\n\ndata: [DONE]'))).toHaveLength(1);
    expect(decoder.end()?.data).toBe('[DONE]');
  });
});

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\n\0]/g, '')),
  fc.constantFrom('{"type":"x","delta":"żółć"}', '', ' ', ':', '[DONE]'),
);
const block = fc
  .record({
    name: fc.option(fc.constantFrom('a', 'response.completed'), { nil: undefined }),
    comment: fc.boolean(),
    data: fc.array(line, { minLength: 1, maxLength: 3 }),
    end: fc.constantFrom('\n', '\r', '\r\n'),
  })
  .map(({ name, comment, data, end }) => {
    const lines = [
      ...(comment ? [': keep-alive'] : []),
      ...(name === undefined ? [] : [`event: ${name}`]),
      ...data.map((text) => `data: ${text}`),
    ];
    const event = { event: name ?? null, data: data.join('\n'), id: null };
    return { text: `${lines.join(end)}${end}${end}`, event };
  });

/** Numbers from 0 to 1 that a seed repeats (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The suite tries a part of the ways; `SSE_SPLITS=100000` is the whole trial. */
const runs = Number(process.env['SSE_SPLITS'] ?? 20_000) / 50;

describe('bytes that are split anywhere', () => {
  it(`make the same events: ${runs * 50} splits`, () => {
    let splits = 0;
    const stream = fc.array(block, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(stream, fc.integer({ min: 1 }), (blocks, seed) => {
        const bytes = encode(blocks.map(({ text }) => text).join(''));
        const expected = blocks.map(({ event }) => event);
        const random = randomFrom(seed);
        expect(decodeAll([bytes])).toEqual(expected);
        const wanted = JSON.stringify(expected);
        for (let way = 0; way < 50; way++) {
          const count = 1 + Math.floor(random() * 12);
          const cuts = Array.from({ length: count }, () => Math.floor(random() * bytes.length));
          const events = decodeAll(split(bytes, cuts));
          splits++;
          if (JSON.stringify(events) !== wanted) expect({ cuts, events }).toEqual(expected);
        }
      }),
      { numRuns: runs },
    );
    expect(splits).toBe(runs * 50);
  }, 120_000);

  it('make the same events when every byte comes alone', () => {
    const bytes = encode('\uFEFFevent: a\r\ndata: żółć 🎉\r\n\r\ndata: b\r\rdata: c\n\n');
    const single = Array.from(bytes, (_byte, index) => bytes.slice(index, index + 1));
    expect(decodeAll(single)).toEqual(decodeAll([bytes]));
    expect(decodeAll(single)).toHaveLength(3);
  });
});

describe('an event of 16 MB', () => {
  it('that comes in pieces of a kilobyte takes linear time', () => {
    const pieces = Array.from({ length: 16_384 }, () => new Uint8Array(1024).fill(120));
    const started = performance.now();
    const events = decodeAll([encode('data: '), ...pieces, encode('\n\n')]);
    expect(events[0]!.data).toHaveLength(16 * 1_048_576);
    // It takes some 60 ms. To look at the whole again with every piece would move 128 GB and take half a minute.
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
