import type { Operation } from '@unabridged/contract';
import type { EventStream } from '../app/event-stream.ts';
import { implement } from '../app/implement.ts';
import type { Implementation, RequestContext } from '../app/implement.ts';
import { requireAssistantsVersion } from '../assistants/beta-header.ts';

/** Answers an operation of the Assistants API, which asks for its version in a header. */
export function implementAssistants<Params, Result, Event>(
  operation: Operation<Params, Result, Event>,
  handler: (params: Params, context: RequestContext) => Promise<Result | EventStream<Event>>,
): Implementation {
  return implement(operation, async (params, context) => {
    requireAssistantsVersion(context);
    return handler(params, context);
  });
}
