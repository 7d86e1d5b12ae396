import type { Wire } from '@unabridged/contract';
import type { Target } from '../run/run-record.ts';
import type { RunSpec } from '../run/run-spec.ts';

/** What exported code is made from. */
export interface ExportContext {
  readonly spec: RunSpec;
  readonly wire: Wire;
  readonly target: Target;
  /** Base URL of the local API, such as `http://127.0.0.1:4100/v1`. */
  readonly localBaseURL: string;
}

/** Base URL that exported code calls. */
export function baseURLOf(context: ExportContext): string {
  return context.target === 'live' ? 'https://api.openai.com/v1' : context.localBaseURL;
}

/** The environment variable with the key of a live call. A key itself is never exported. */
export function keyVariableOf(wire: Wire): string {
  return wire.auth === 'admin' ? 'OPENAI_ADMIN_KEY' : 'OPENAI_API_KEY';
}
