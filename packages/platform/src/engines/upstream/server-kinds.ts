/** Servers that people run on their own machine. */
export type ServerKind = 'ollama' | 'lm-studio' | 'llama.cpp' | 'vllm' | 'other';

export const LABELS: Readonly<Record<ServerKind, string>> = {
  ollama: 'Ollama',
  'lm-studio': 'LM Studio',
  'llama.cpp': 'llama.cpp',
  vllm: 'vLLM',
  other: 'OpenAI-compatible server',
};

/** The port that each listens on unless told otherwise. */
export const DEFAULT_PORTS: readonly (readonly [number, ServerKind])[] = [
  [11_434, 'ollama'],
  [1234, 'lm-studio'],
  [8080, 'llama.cpp'],
  [8000, 'vllm'],
];

/** A short name for a server, by its address. */
export function labelOf(url: URL): string {
  if (/(?:^|\.)openai\.com$/.test(url.hostname)) return 'OpenAI';
  const isLocal = /^(?:localhost|127\.|\[::1\]$)/.test(url.hostname);
  const kind = DEFAULT_PORTS.find(([port]) => String(port) === url.port)?.[1];
  return isLocal && kind ? LABELS[kind] : url.host;
}
