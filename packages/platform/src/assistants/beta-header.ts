import type { RequestContext } from '../app/implement.ts';
import { badRequest } from '../errors/api-error.ts';

/** Refuses a request that does not say which version of the Assistants API it speaks, as the API does. */
export function requireAssistantsVersion({ requestHeaders }: RequestContext): void {
  const versions = (requestHeaders.get('openai-beta') ?? '')
    .split(',')
    .map((version) => version.trim())
    .filter((version) => version.startsWith('assistants='));
  if (versions.includes('assistants=v2')) return;
  throw versions.length === 0
    ? badRequest(
        "You must provide the 'OpenAI-Beta' header to access the Assistants API. Set the header 'OpenAI-Beta: assistants=v2'.",
        null,
        'invalid_beta',
      )
    : badRequest(
        `The version '${versions[0]}' of the Assistants API is gone. Set the header 'OpenAI-Beta: assistants=v2'.`,
        null,
        'invalid_beta',
      );
}
