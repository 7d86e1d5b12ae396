import { answeringSentences } from '../answers/quote.ts';
import { quoted } from '../answers/wording.ts';
import type { PastCall } from '../conversation.ts';
import { identifierWords } from '../language/words.ts';

/** A longer output is cut here, with a word on how much is left. */
const LONGEST = 1500;
/** From a longer text only what answers the question is quoted. */
const LONG_TEXT = 400;

/** What the tools have answered to the question, readable, and nothing beyond it. */
export function describeResults(calls: readonly PastCall[], question: string): string {
  const answered = calls.filter(({ output }) => output !== null);
  const several = answered.length > 1;
  return answered.map((call) => describe(call, several, question)).join('\n');
}

function describe(call: PastCall, withArguments: boolean, question: string): string {
  const value = parse(call.output ?? '');
  const given = withArguments ? argumentsOf(call) : '';
  const who = `${call.name}${given === '' ? '' : ` (${given})`}`;
  const failure = failureOf(value);
  if (failure !== null) return `${who} reported an error: ${sentence(failure)}`;
  const done = outcomeOf(value);
  if (done !== null) return `${who} ${done ? 'succeeded' : 'did not succeed'}.`;
  const found = foundTexts(value);
  if (found !== null) return `${who} found:\n${tellingTexts(found, question)}`;
  if (isEmpty(value)) return `${who} returned nothing.`;
  if (typeof value === 'string' && value.length > LONG_TEXT) {
    const telling = answeringSentences(question, value);
    if (telling.length > 0)
      return `${who} returned, among other things: ${telling.map(quoted).join(' ')}`;
  }
  const text = cut(render(value));
  return text.includes('\n') ? `${who} returned:\n${text}` : `${who} returned: ${sentence(text)}`;
}

/** JSON where it is JSON, else the text. */
export function parse(output: string): unknown {
  try {
    return JSON.parse(output) as unknown;
  } catch {
    return output;
  }
}

function argumentsOf(call: PastCall): string {
  const value = parse(call.arguments);
  if (typeof value !== 'object' || value === null) return cut(String(value), 80);
  return Object.values(value)
    .filter((argument) => typeof argument === 'string' || typeof argument === 'number')
    .join(', ');
}

function failureOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('error' in value) || !value.error)
    return null;
  const { error } = value;
  if (typeof error === 'object' && 'message' in error) return String(error.message);
  return typeof error === 'string' ? error : render(error);
}

/** Whether an output says no more than that it worked, or did not. */
function outcomeOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value);
  const isFlag =
    entries.length === 1 && /^(?:ok|okay|success|succeeded|done)$/i.test(entries[0]![0]);
  return isFlag && typeof entries[0]![1] === 'boolean' ? entries[0]![1] : null;
}

interface FoundText {
  readonly title: string;
  readonly text: string;
}

/** Texts that a search has found; null where the output is something else. */
function foundTexts(value: unknown): FoundText[] | null {
  const list = Array.isArray(value) ? value : onlyList(value);
  if (list === null || list.length === 0) return null;
  const found = list.map((item: unknown): FoundText | null => {
    if (typeof item !== 'object' || item === null) return null;
    const fields = Object.entries(item).filter(([, field]) => typeof field === 'string') as [
      string,
      string,
    ][];
    const text = fields.find(([key]) =>
      /^(?:text|content|snippet|body|passage|answer)$/i.test(key),
    )?.[1];
    const title = fields.find(([key]) =>
      /^(?:title|name|source|file|filename|url)$/i.test(key),
    )?.[1];
    return text === undefined ? null : { title: title ?? '', text };
  });
  return found.every((item) => item !== null) ? found : null;
}

function onlyList(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const lists = Object.values(value).filter((field) => Array.isArray(field));
  return lists.length === 1 ? lists[0]! : null;
}

/** What answers the question, word for word, else the beginning of each text. */
function tellingTexts(found: readonly FoundText[], question: string): string {
  const telling = found.flatMap(({ title, text }) =>
    answeringSentences(question, text).map((sentence) => ({ title, text: sentence })),
  );
  const shown = telling.length > 0 ? telling.slice(0, 3) : found.slice(0, 5);
  return shown
    .map(({ title, text }) => `- ${title === '' ? '' : `${title}: `}${quoted(cut(text, 300))}`)
    .join('\n');
}

function isEmpty(value: unknown): boolean {
  return (
    value === '' ||
    value === null ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}

function render(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object' || item === null))
      return value.map(scalar).join(', ');
    return value.map((item) => `- ${inline(item)}`).join('\n');
  }
  return inline(value);
}

/** One line: "temperature 21 °C, condition sunny". */
function inline(value: unknown): string {
  if (Array.isArray(value)) return value.map(inline).join('; ');
  if (typeof value !== 'object' || value === null) return scalar(value);
  const entries = Object.entries(value);
  const unit = degrees(entries.find(([key]) => /^units?$/i.test(key))?.[1]);
  const shown = entries.filter(
    ([key]) => !(unit && /^units?$/i.test(key) && hasTemperature(entries)),
  );
  return shown
    .map(([key, inner]) => {
      const label = identifierWords(key).join(' ') || key;
      if (typeof inner === 'object' && inner !== null && !Array.isArray(inner))
        return `${label} (${inline(inner)})`;
      const suffix = unit && typeof inner === 'number' && isTemperature(key) ? ` ${unit}` : '';
      return `${label} ${inline(inner)}${suffix}`;
    })
    .join(', ');
}

function scalar(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return value === null || value === undefined ? 'not given' : String(value);
}

function hasTemperature(entries: readonly (readonly [string, unknown])[]): boolean {
  return entries.some(([key, value]) => typeof value === 'number' && isTemperature(key));
}

function isTemperature(key: string): boolean {
  return /temp|feels|high|low/i.test(key);
}

function degrees(unit: unknown): string | null {
  if (typeof unit !== 'string') return null;
  if (/^(?:c|celsius|°c)$/i.test(unit)) return '°C';
  return /^(?:f|fahrenheit|°f)$/i.test(unit) ? '°F' : null;
}

function cut(text: string, longest = LONGEST): string {
  return text.length <= longest
    ? text
    : `${text.slice(0, longest).trimEnd()} … (${text.length - longest} more characters)`;
}

function sentence(text: string): string {
  return /[.!?…”"]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
