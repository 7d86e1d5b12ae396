import type { BetaResponseCreateParams, ResponseCreateParams } from '@unabridged/contract';
import { responses } from '@unabridged/contract/families/responses';
import { betaResponses } from '@unabridged/contract/families/beta-responses';
import { EventStream } from '../app/event-stream.ts';
import { implement } from '../app/implement.ts';
import type { Implementation } from '../app/implement.ts';
import { notImplemented } from '../errors/api-error.ts';
import { completeCreateParams } from '../responses/complete-params.ts';
import { obfuscate } from '../responses/obfuscation.ts';
import type { ResponsesService } from '../responses/responses-service.ts';
import type { ResponsesStore } from '../responses/responses-store.ts';
import { listedItem, visibleResponse } from '../responses/visible.ts';
import { pageOf } from './pages.ts';

/** Header that names the engine that has answered. */
const engineHeader = 'x-unabridged-engine';

/** The responses family and its beta twin, which is the same but for what only several agents have. */
export function responsesRoutes(
  service: ResponsesService,
  store: ResponsesStore,
): Implementation[] {
  // The beta types only add optional fields.
  const beta = betaResponses as unknown as typeof responses;
  return [...routesOf(responses, service, store), ...routesOf(beta, service, store)];
}

function routesOf(
  operations: typeof responses,
  service: ResponsesService,
  store: ResponsesStore,
): Implementation[] {
  return [
    implement(
      operations.create,
      async (params, { signal, replyHeaders }) => {
        refuseAgents(params);
        if (!params.stream) {
          const { response, engine } = await service.complete(params, signal);
          replyHeaders.set(engineHeader, engine);
          return response;
        }
        const { events, engine } = await service.start(params, signal);
        replyHeaders.set(engineHeader, engine);
        const padded = params.stream_options?.include_obfuscation ?? true;
        return new EventStream(padded ? obfuscate(events) : events);
      },
      { complete: completeCreateParams },
    ),
    implement(operations.retrieve, async (params) => {
      const included = params.include ?? [];
      if (!params.stream) {
        return visibleResponse((await service.find(params.response_id)).response, included);
      }
      const events = await service.resume(params.response_id, params.starting_after ?? -1);
      return new EventStream((params.include_obfuscation ?? true) ? obfuscate(events) : events);
    }),
    implement(operations.delete, async ({ response_id: id }) => {
      await service.delete(id);
      return { id, object: 'response', deleted: true };
    }),
    implement(operations.cancel, async ({ response_id: id }) =>
      visibleResponse(await service.cancel(id), []),
    ),
    implement(operations.compact, (params, { signal }) => service.compact(params, signal), {
      complete: completeCreateParams,
    }),
    implement(operations.inputItemsList, async (params) => {
      await service.find(params.response_id);
      const page = pageOf(await store.inputItems(params.response_id), params);
      const included = params.include ?? [];
      return { ...page, data: page.data.map((item) => listedItem(item, included)) };
    }),
    implement(
      operations.inputTokensCount,
      async (params) => ({
        object: 'response.input_tokens',
        input_tokens: await service.countInputTokens(params),
      }),
      { complete: completeCreateParams },
    ),
  ];
}

/** Of the beta twin's own parameters, the one that changes what is answered. */
function refuseAgents(params: ResponseCreateParams): void {
  const { multi_agent: agents } = params as BetaResponseCreateParams;
  if (!agents?.enabled) return;
  throw notImplemented('Several agents in one response are not implemented.', 'multi_agent');
}
