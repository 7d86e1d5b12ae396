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
