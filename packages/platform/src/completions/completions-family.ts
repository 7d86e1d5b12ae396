import { completions } from '@unabridged/contract/families/completions';
import { EventStream } from '../app/event-stream.ts';
import { implement } from '../app/implement.ts';
import type { Family, PlatformCore } from '../core.ts';
import { streamFailure } from '../errors/stream-failure.ts';
import { CompletionsService } from './completions-service.ts';

/** Completions in the form that came before chat. */
export function completionsFamily({ engines, rateLimits, logger }: PlatformCore): Family {
  const service = new CompletionsService({
    engines,
    onUsage: (tokens) => rateLimits.countTokens(tokens),
  });
  const failure = streamFailure('completion', logger);
  const create = implement(completions.create, async (params, { signal, replyHeaders }) => {
    if (!params.stream) {
      const { completion, engine } = await service.complete(params, signal);
      replyHeaders.set('x-unabridged-engine', engine);
      return completion;
    }
    const { events, engine } = await service.stream(params, signal);
    replyHeaders.set('x-unabridged-engine', engine);
    return new EventStream(events, { ending: 'data: [DONE]\n\n', failure });
  });
  return { implementations: [create], close: async () => service.close() };
}
