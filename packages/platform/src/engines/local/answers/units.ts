import { formatNumber } from '../language/numbers.ts';
import type { Responder } from './responder.ts';

/** A unit: its names, what it measures, and how much of the base unit it is. */
interface Unit {
  readonly names: RegExp;
  readonly kind: string;
  readonly factor: number;
  readonly shown: string;
}

const UNITS: readonly Unit[] = [
  unit('mm|millimet(?:er|re)s?', 'length', 0.001, 'mm'),
  unit('cm|centimet(?:er|re)s?', 'length', 0.01, 'cm'),
  unit('km|kilomet(?:er|re)s?', 'length', 1000, 'km'),
  unit('m|met(?:er|re)s?', 'length', 1, 'm'),
  unit('inch(?:es)?|in', 'length', 0.0254, 'inches'),
  unit('feet|foot|ft', 'length', 0.3048, 'feet'),
  unit('yards?|yd', 'length', 0.9144, 'yards'),
  unit('miles?|mi', 'length', 1609.344, 'miles'),
  unit('mg|milligrams?', 'mass', 0.000001, 'mg'),
  unit('kg|kilos?|kilograms?', 'mass', 1, 'kg'),
  unit('g|grams?', 'mass', 0.001, 'g'),
  unit('ounces?|oz', 'mass', 0.028349523125, 'ounces'),
  unit('pounds?|lbs?', 'mass', 0.45359237, 'pounds'),
  unit('tonnes?|tons?', 'mass', 1000, 'tonnes'),
  unit('ml|millilit(?:er|re)s?', 'volume', 0.001, 'ml'),
  unit('l|lit(?:er|re)s?', 'volume', 1, 'litres'),
  unit('gallons?', 'volume', 3.785411784, 'US gallons'),
  unit('seconds?|secs?', 'time', 1, 'seconds'),
  unit('minutes?|mins?', 'time', 60, 'minutes'),
  unit('hours?|hrs?', 'time', 3600, 'hours'),
  unit('days?', 'time', 86_400, 'days'),
  unit('weeks?', 'time', 604_800, 'weeks'),
];

const ASKED =
  /^(?:(?:convert|change)\s+|(?:what(?:['’]s| is| are)|how (?:much|long|far) (?:is|are))\s+)?(-?[\d.,]+|an?)\s*°?\s*([a-z]+)\s+(?:in|into|to|as)\s+°?\s*([a-z]+)$/iu;
const HOW_MANY =
  /^how many\s+([a-z]+)\s+(?:are\s+(?:there\s+)?in|is|are|in|make(?:s)?|does)\s+(-?[\d.,]+|an?|one)?\s*([a-z]+)(?:\s+have)?$/iu;

/** Converts between units. */
export const convertUnits: Responder = ({ text }) => {
  const bare = text
    .trim()
    .replace(/[\s.?!]+$/u, '')
    .replace(/\bdegrees?\s+/giu, '');
  const direct = ASKED.exec(bare);
  if (direct) return converted(direct[1]!, direct[2]!, direct[3]!);
  const many = HOW_MANY.exec(bare);
  return many ? converted(many[2] ?? '1', many[3]!, many[1]!) : null;
};

function converted(amount: string, from: string, to: string): string | null {
  const value = /^(?:an?|one)$/iu.test(amount) ? 1 : Number(amount.replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  const degrees = temperature(value, from, to);
  if (degrees !== null) return degrees;
  const [source, target] = [unitOf(from), unitOf(to)];
  if (!source || !target || source.kind !== target.kind) return null;
  return `${formatNumber(rounded((value * source.factor) / target.factor))} ${target.shown}`;
}

function temperature(value: number, from: string, to: string): string | null {
  if (/^(?:f|fahrenheit)$/iu.test(from) && /^(?:c|celsius)$/iu.test(to)) {
    return `${formatNumber(rounded(((value - 32) * 5) / 9))} °C`;
  }
  if (/^(?:c|celsius)$/iu.test(from) && /^(?:f|fahrenheit)$/iu.test(to)) {
    return `${formatNumber(rounded((value * 9) / 5 + 32))} °F`;
  }
  return null;
}

/** Six digits are enough for a chat. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

function unitOf(name: string): Unit | undefined {
  return UNITS.find(({ names }) => names.test(name));
}

function unit(names: string, kind: string, factor: number, shown: string): Unit {
  return { names: new RegExp(`^(?:${names})$`, 'iu'), kind, factor, shown };
}
