import { expressionPhrase } from '../evidence/phrases.ts';
import { relatedStems } from '../language/related-words.ts';
import { contentStems, identifierWords, stemOf } from '../language/words.ts';
import { asSchema } from '../schema/json-schema.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import type { CallableTool } from './callable-tools.ts';

/** A tool is called from this score on: one word of its name, or several of its description. */
export const CALL_THRESHOLD = 2.5;

/** Words of tool names and descriptions that stand in nearly all of them. */
const COMMON = new Set(
  'get set fetch retrieve return returns use used call run do make tool function api data info information value values result results current given specific provide provided user name id list create update show tell give want need help know good like new read write find check'
    .split(' ')
    .map(stemOf),
);

const SEARCHES =
  /\b(?:search|lookup|look up|retrieve|retrieval|browse|knowledge|wikipedia|google|web|docs|faq)\b/;
const CALCULATES = /\b(?:calc|calculate|calculator|compute|math|evaluate|arithmetic)\b/;

/** How well a tool fits the words: by its name, its parameters and its description. */
export function scoreTool(tool: CallableTool, text: string): number {
  const asked = contentStems(text);
  const name = identifierWords(tool.name);
  const weights = new Map<string, number>();
  const weigh = (words: Iterable<string>, weight: number): void => {
    for (const stem of words) {
      const own = COMMON.has(stem) ? weight / 6 : weight;
      weights.set(stem, Math.max(weights.get(stem) ?? 0, own));
    }
  };
  weigh(name.map(stemOf), 3);
  weigh(contentStems(tool.description ?? ''), 1);
  for (const [property, schema] of properties(tool)) {
    weigh(identifierWords(property).map(stemOf), 0.8);
    weigh(choiceStems(schema), 1.2);
  }

  let score = 0;
  const counted = new Set<string>();
  for (const stem of asked) {
    const match = bestMatch(stem, weights);
    if (match && !counted.has(match.stem)) {
      counted.add(match.stem);
      score += match.weight;
    }
  }
  if (givesANumber(tool, text)) score += 1;
  const about = `${name.join(' ')} ${(tool.description ?? '').toLowerCase()}`;
  if (CALCULATES.test(about) && expressionPhrase(text)) score += 3;
  return score;
}

/** "21 degrees" for a tool with the parameter `degrees`. */
function givesANumber(tool: CallableTool, text: string): boolean {
  const after = new Set(
    Array.from(text.matchAll(/\d\s*(\p{L}{3,})/gu), (match) => stemOf(match[1]!)),
  );
  return properties(tool).some(
    ([name, { type }]) =>
      (type === 'number' || type === 'integer') &&
      identifierWords(name).some((word) => after.has(stemOf(word))),
  );
}

/** Whether a tool looks things up by a free query, so that any question could be for it. */
export function isSearch(tool: CallableTool): boolean {
  const about = `${identifierWords(tool.name).join(' ')} ${(tool.description ?? '').toLowerCase()}`;
  const isFree = properties(tool).some(([name]) =>
    /^(?:q|query|question|search|term|topic|keywords?|prompt|input|text)/i.test(name),
  );
  return SEARCHES.test(about) && isFree;
}

/**
 * Whether a message asks for words about something ("write a poem about rain") rather
 * than for the thing. A tool that does so itself is named by the same verb.
 */
export function asksForWriting(tool: CallableTool, message: string): boolean {
  const verb =
    /^\s*(?:please\s+|can you\s+|could you\s+)*(write|compose|summari[sz]e|translate|explain|rewrite|rephrase|describe|count|repeat|say|reverse|extract|classify)\b/iu.exec(
      message,
    )?.[1];
  return verb !== undefined && !toolStems(tool).has(stemOf(verb));
}

/** The stems that belong to a tool's name and description: they say what to call, not with what. */
export function toolStems(tool: CallableTool): Set<string> {
  return new Set([
    ...identifierWords(tool.name).flatMap((word) => Array.from(relatedStems(stemOf(word)))),
    ...contentStems(tool.description ?? ''),
    ...'tell show give find check get know want need like look use call make set put turn now current please saying hello hi hey thanks ok'
      .split(' ')
      .map(stemOf),
  ]);
}

export function toolSchema(tool: CallableTool): JsonSchema {
  return tool.type === 'function' ? asSchema(tool.parameters) : {};
}

function properties(tool: CallableTool): [string, JsonSchema][] {
  return Object.entries(toolSchema(tool).properties ?? {}).map(([name, schema]) => [
    name,
    asSchema(schema),
  ]);
}

function choiceStems(schema: JsonSchema): string[] {
  return (schema.enum ?? [])
    .filter((choice) => typeof choice === 'string')
    .flatMap(identifierWords)
    .map(stemOf);
}

/** The word itself counts in full, a related one a little less. */
function bestMatch(
  stem: string,
  weights: ReadonlyMap<string, number>,
): { stem: string; weight: number } | null {
  const own = weights.get(stem);
  let best = own === undefined ? null : { stem, weight: own };
  for (const other of relatedStems(stem)) {
    const weight = (weights.get(other) ?? 0) * 0.85;
    if (weight > (best?.weight ?? 0)) best = { stem: other, weight };
  }
  return best;
}
