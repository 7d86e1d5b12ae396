/** When a model stops, in words. */
export interface Shutdown {
  /** `in 12 days`, `since 2026-10-23`. */
  readonly label: string;
  readonly sentence: string;
  readonly over: boolean;
}

/** Words for a shutdown date, `YYYY-MM-DD`; undefined where there is none. */
export function shutdownOf(
  date: string | null | undefined,
  now = new Date(),
): Shutdown | undefined {
  if (typeof date !== 'string') return undefined;
  const today = now.toISOString().slice(0, 10);
  const days = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
  if (days <= 0) {
    return {
      label: `shut down ${date}`,
      sentence: `OpenAI shut this model down on ${date}.`,
      over: true,
    };
  }
  const wait = days === 1 ? 'tomorrow' : `in ${days} days`;
  return {
    label: `stops ${wait}`,
    sentence: `OpenAI shuts this model down on ${date}, ${wait}.`,
    over: false,
  };
}
