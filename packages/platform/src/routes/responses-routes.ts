import { responses } from '@unabridged/contract/families/responses';
import { EventStream } from '../app/event-stream.ts';
import { implement } from '../app/implement.ts';
import type { Implementation } from '../app/implement.ts';
import { completeCreateParams } from '../responses/complete-params.ts';
import { obfuscate } from '../responses/obfuscation.ts';
import type { ResponsesService } from '../responses/responses-service.ts';
import type { ResponsesStore } from '../responses/responses-store.ts';
import { listedItem, visibleResponse } from '../responses/visible.ts';
import { pageOf } from './pages.ts';

/** Header that names the engine that has answered. */
const engineHeader = 'x-unabridged-engine';

/** The responses family. */
export function responsesRoutes(
  service: ResponsesService,
  store: ResponsesStore,
): Implementation[] {
  return [
    implement(
      responses.create,
      async (params, { signal, replyHeaders }) => {
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
    implement(responses.retrieve, async (params) => {
      const included = params.include ?? [];
      if (!params.stream) {
        return visibleResponse((await service.find(params.response_id)).response, included);
      }
      const events = await service.resume(params.response_id, params.starting_after ?? -1);
      return new EventStream((params.include_obfuscation ?? true) ? obfuscate(events) : events);
    }),
    implement(responses.delete, async ({ response_id: id }) => {
      await service.delete(id);
      return { id, object: 'response', deleted: true };
    }),
    implement(responses.cancel, async ({ response_id: id }) =>
      visibleResponse(await service.cancel(id), []),
    ),
    implement(responses.compact, (params, { signal }) => service.compact(params, signal), {
      complete: completeCreateParams,
    }),
    implement(responses.inputItemsList, async (params) => {
      await service.find(params.response_id);
      const page = pageOf(await store.inputItems(params.response_id), params);
      const included = params.include ?? [];
      return { ...page, data: page.data.map((item) => listedItem(item, included)) };
    }),
    implement(
      responses.inputTokensCount,
      async (params) => ({
        object: 'response.input_tokens',
        input_tokens: await service.countInputTokens(params),
      }),
      { complete: completeCreateParams },
    ),
  ];
}
