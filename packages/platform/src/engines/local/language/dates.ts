const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const ORDINAL = '(?:st|nd|rd|th)?';

/** How a day is written, most precise first. Use with the flags `giu`. */
export const DAY_PATTERNS = [
  String.raw`\b\d{4}-\d{2}-\d{2}\b`,
  String.raw`\b(?:${WEEKDAY},? )?${MONTH}\.? \d{1,2}${ORDINAL}(?:,? \d{4})?\b`,
  String.raw`\b(?:${WEEKDAY},? )?\d{1,2}${ORDINAL} (?:of )?${MONTH}(?:,? \d{4})?\b`,
  String.raw`\b\d{1,2}\/\d{1,2}\/\d{4}\b`,
  String.raw`\b(?:next |this |last )?${WEEKDAY}\b`,
  String.raw`\b(?:today|tonight|tomorrow|yesterday|next week|next month|this weekend)\b`,
];

/** How a time of day is written. Use with the flags `giu`. */
export const TIME_PATTERNS = [
  String.raw`\b\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?`,
  String.raw`\b\d{1,2} ?[ap]\.?m\b\.?`,
  String.raw`\b(?:noon|midnight)\b`,
];

/** `YYYY-MM-DD` where the text names a full date; a clock would be needed for "tomorrow". */
export function isoDate(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return valid(text);
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  if (!year) return undefined;
  const slashed = /(\d{1,2})\/(\d{1,2})\//.exec(text);
  // 3/4/2026 is March in one country and April in another: only a day above 12 decides.
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    if (first > 12) return valid(compose(year, second, first));
    if (second > 12 || first === second) return valid(compose(year, first, second));
    return undefined;
  }
  const name = new RegExp(MONTH, 'i').exec(text.replace(new RegExp(WEEKDAY, 'i'), ''))?.[0];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1];
  if (!name || !day) return undefined;
  const month = MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3).toLowerCase())) + 1;
  return valid(compose(year, month, Number(day)));
}

/** `HH:MM:SS` where the text is a time of day. */
export function isoTime(text: string): string | undefined {
  if (/noon/i.test(text)) return '12:00:00';
  if (/midnight/i.test(text)) return '00:00:00';
  const match = /(\d{1,2})(?::(\d{2}))?(?::(\d{2}))? ?([ap])?/i.exec(text);
  if (!match) return undefined;
  let hour = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || Number(match[2] ?? 0) > 59) return undefined;
  return `${two(hour)}:${match[2] ?? '00'}:${match[3] ?? '00'}`;
}

function compose(year: string, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Refuses days that the calendar lacks, such as 31 June. */
function valid(date: string): string | undefined {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}
