import { OpenAI } from 'unabridged';
import type { ApiOptions } from './api-options.ts';

/** A client for the server that the options name. The local one takes any key. */
export function clientOf({ baseUrl, apiKey }: ApiOptions): OpenAI {
  return new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey ?? process.env['OPENAI_API_KEY'] ?? 'local',
    adminAPIKey: process.env['OPENAI_ADMIN_KEY'] ?? apiKey ?? 'local',
  });
}

/** A signal that Ctrl-C and a polite end from outside fire; the second Ctrl-C ends the process. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => controller.abort());
  }
  return controller.signal;
}
