import { findOperation } from '@unabridged/contract/registry';
import {
  eventProblems,
  resultProblems,
} from '../packages/platform/src/testing/strict-validation.ts';
import { readEvents } from './read-events.ts';

/** What the contract refuses in a successful reply; empty where it is as it should be. */
export async function replyProblems(accessor: string, reply: Response): Promise<string[]> {
  const type = reply.headers.get('content-type') ?? '';
  if (type.startsWith('text/event-stream')) return streamProblems(accessor, reply);
  switch (findOperation(accessor)?.response ?? 'json') {
    case 'binary':
      return (await reply.bytes()).length > 0 ? [] : [`${accessor}: the file is empty`];
    case 'empty':
      return (await reply.bytes()).length === 0 ? [] : [`${accessor}: a body came`];
    case 'text':
      return resultProblems(accessor, await reply.text());
    default:
      return resultProblems(accessor, await reply.json());
  }
}

async function streamProblems(accessor: string, reply: Response): Promise<string[]> {
  const problems: string[] = [];
  let events = 0;
  for await (const { data } of readEvents(reply)) {
    events += 1;
    problems.push(...eventProblems(accessor, data));
  }
  return events === 0 ? [`${accessor}: the stream holds no event`] : problems;
}
