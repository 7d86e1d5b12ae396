/** Ids of objects, such as `resp_68f…`. */
const id =
  /\b(?:resp|msg|fc|call|rs|chatcmpl|cmpl|file|vs|vsfb|asst|thread|run|step|upload|part|batch|conv|req|ftjob|modr)[-_][A-Za-z0-9]{8,}\b/g;
const unixTime = /\b1[6-9]\d{8}\b/g;

/** Replaces what differs from run to run: ids, times, and the dialect that a schema names. */
export function withoutChance(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(id, '<id>').replace(unixTime, '<time>');
  if (Array.isArray(value)) return value.map(withoutChance);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== '$schema');
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutChance(each)]));
}
