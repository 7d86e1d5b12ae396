/** Tokens of context by model, the first pattern that fits. */
const windows: readonly (readonly [RegExp, number])[] = [
  [/^gpt-3\.5-turbo/, 16_385],
  [/^gpt-4-32k/, 32_768],
  [/^gpt-4-(?:turbo|1106|0125|vision)/, 128_000],
  [/^gpt-4(?:-\d{4}|$)/, 8_192],
  [/^gpt-4\.1/, 1_047_576],
  [/^(?:gpt-4o|chatgpt-4o|gpt-4\.5|o1-mini|o1-preview)/, 128_000],
  [/^(?:o1|o3|o4)/, 200_000],
  [/^(?:gpt-5.*-chat|gpt-oss)/, 128_000],
];

/** What OpenAI's newer models take. */
const usual = 400_000;

/** Tokens that a model of the catalog reads and writes in one response. */
export function contextWindow(model: string): number {
  return windows.find(([pattern]) => pattern.test(model))?.[1] ?? usual;
}
