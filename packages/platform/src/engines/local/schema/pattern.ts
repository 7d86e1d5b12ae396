import { compilePattern } from './compile-pattern.ts';
import { parsePattern } from './pattern-tree.ts';
import type { PatternNode } from './pattern-tree.ts';

const ATTEMPTS = 300;
const MOST_STRETCHED = 20;
/** A repeat inside a repeat could ask for a text without end. */
const LONGEST = 20_000;

/** How one attempt decides where the pattern leaves a choice. */
interface Decisions {
  /** A whole number from 0 up to but without `below`. */
  pick(below: number): number;
  /** How often to repeat, beyond the least, the repeat that comes as number `index`. */
  extra(index: number, room: number): number;
}

/**
 * Texts that likely match a pattern, plainest first, always the same ones. Some may fail,
 * for example where a lookahead asks for more: the caller tests each.
 */
export function* matchingStrings(pattern: string, length: number): Generator<string> {
  compilePattern(pattern);
  const tree = parsePattern(pattern);
  const plainest = write(tree, { pick: () => 0, extra: () => 0 });
  yield plainest.text;
  const missing = Math.max(0, length - Array.from(plainest.text).length);
  const stretchable = missing > 0 ? Math.min(MOST_STRETCHED, plainest.repeats) : 0;
  for (let stretched = 0; stretched < stretchable; stretched++) {
    for (const portion of [missing, Math.ceil(missing / 2), Math.ceil(missing / 3)]) {
      yield write(tree, {
        pick: () => 0,
        extra: (index, room) => (index >= stretched ? Math.min(room, portion) : 0),
      }).text;
      yield write(tree, {
        pick: () => 0,
        extra: (index, room) => (index === stretched ? Math.min(room, portion) : 0),
      }).text;
    }
  }
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const random = seeded(attempt);
    const reach = (attempt % 8) + (attempt % 2 === 0 ? missing : 0);
    yield write(tree, {
      pick: (below) => Math.floor(random() * below),
      extra: (_index, room) => Math.floor(random() * (Math.min(room, reach) + 1)),
    }).text;
  }
}

function write(tree: PatternNode, decisions: Decisions): { text: string; repeats: number } {
  const groups = new Map<string, string>();
  let repeats = 0;
  let written = 0;

  const node = (part: PatternNode): string => {
    switch (part.kind) {
      case 'character': {
        written++;
        return part.sample[decisions.pick(part.sample.length)] ?? '';
      }
      case 'sequence':
        return part.parts.map(node).join('');
      case 'choice':
        return node(part.options[decisions.pick(part.options.length)]!);
      case 'group': {
        const text = node(part.part);
        groups.set(part.name, text);
        return text;
      }
      case 'reference':
        return groups.get(part.name) ?? '';
      case 'repeat': {
        const times = part.least + decisions.extra(repeats++, part.most - part.least);
        const texts: string[] = [];
        for (let count = 0; count < times; count++) {
          if (written >= LONGEST) break;
          texts.push(node(part.part));
        }
        return texts.join('');
      }
    }
  };
  return { text: node(tree), repeats };
}

/** mulberry32: small, and the same on every machine. */
function seeded(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
