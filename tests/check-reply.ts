import {
  eventProblems,
  resultProblems,
} from '../packages/platform/src/testing/strict-validation.ts';
import { readEvents } from './read-events.ts';

/** What the contract's schemas refuse in a successful reply; empty where it is as it should be. */
export async function replyProblems(accessor: string, reply: Response): Promise<string[]> {
  const type = reply.headers.get('content-type') ?? '';
  if (!type.startsWith('text/event-stream')) return resultProblems(accessor, await reply.json());
  const problems: string[] = [];
  let events = 0;
  for await (const { data } of readEvents(reply)) {
    events += 1;
    problems.push(...eventProblems(accessor, data));
  }
  return events === 0 ? [`${accessor}: the stream holds no event`] : problems;
}
