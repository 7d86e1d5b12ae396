import { OpenAIError } from '../errors/openai-error.ts';
import type { ApiKeySetter } from './client-options.ts';

/** Calls a function that gives a key, and checks what it gives. */
export async function askForKey(setter: ApiKeySetter): Promise<string> {
  let key: unknown;
  try {
    key = await setter();
  } catch (cause) {
    if (cause instanceof OpenAIError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OpenAIError(`The apiKey function failed: ${reason}`, { cause });
  }
  if (typeof key === 'string' && key !== '') return key;
  const kind = key === '' ? 'an empty string' : key === null ? 'null' : `a ${typeof key}`;
  throw new OpenAIError(`The apiKey function must give a non-empty string but gave ${kind}.`);
}

/** Says that a kind of key is missing and what to do. */
export function missingKey(accessor: string | undefined, kind: 'project' | 'admin'): OpenAIError {
  const what = accessor === undefined ? 'This request' : accessor;
  return new OpenAIError(
    kind === 'admin'
      ? `${what} needs an admin key: pass adminAPIKey to the client or set OPENAI_ADMIN_KEY. Admin keys are made by organization owners.`
      : `${what} needs an API key: pass apiKey to the client or set OPENAI_API_KEY.`,
  );
}
