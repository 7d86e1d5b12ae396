import type { EasyInputMessage, ThreadMessage } from '@unabridged/contract';
import { conversations } from '@unabridged/contract/families/conversations';
import { threads } from '@unabridged/contract/families/threads';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import { messageItem } from './message-item.ts';
import type { MigrationNote } from './migration-note.ts';
import type { ThreadState } from './migration-state.ts';
import { ResourceIds } from './resource-ids.ts';
import type { ResourceMode } from './resource-ids.ts';
import { conversationMetadata } from './thread-resources.ts';

/** Most items that the API takes at once. */
const itemsPerCall = 20;

/** What has become of a thread. */
export interface MigratedThread {
  readonly threadId: string;
  /** Null after a dry run. */
  readonly conversationId: string | null;
  /** Messages that the conversation has, or would have. */
  readonly items: number;
  readonly notes: readonly MigrationNote[];
}

export interface ThreadMigration {
  readonly from: Client;
  readonly to: Client;
  readonly threadId: string;
  /** What becomes of files and vector stores. */
  readonly resources: ResourceMode;
  readonly dryRun: boolean;
  readonly request: RequestOptions;
  /** How far an earlier call has come. */
  readonly state: ThreadState | undefined;
  /** Called once the conversation is there, and once it is whole. */
  readonly onState: (state: ThreadState) => Promise<void>;
  readonly onItems: (done: number, total: number) => void;
}

/**
 * Makes a conversation of a thread. Where an earlier call was interrupted, the items that
 * the conversation has already are counted and only the others are added.
 */
export async function migrateThread(migration: ThreadMigration): Promise<MigratedThread> {
  const { from, threadId, dryRun, request, onState, onItems } = migration;
  const ids = new ResourceIds(migration.resources, threadId);
  const given = await from.execute(threads.retrieve, { thread_id: threadId }, request);
  const thread = { ...given, tool_resources: await ids.resources(given.tool_resources) };
  const messages: ThreadMessage[] = [];
  const params = { thread_id: threadId, order: 'asc', limit: 100 } as const;
  for await (const one of from.execute(threads.messagesList, params, request)) {
    messages.push(await ids.message(one));
  }
  const { metadata, notes } = conversationMetadata(thread, messages);
  const converted = messages.map(messageItem);
  const items = converted.flatMap(({ item }) => item ?? []);
  const runs = await from
    .execute(threads.runsList, { thread_id: threadId, limit: 1 }, request)
    .then(({ data }) => data.length);
  const result = (conversationId: string | null): MigratedThread => ({
    threadId,
    conversationId,
    items: items.length,
    notes: [
      ...notes,
      ...ids.notes,
      ...(runs > 0 ? [runsStayBehind(threadId)] : []),
      ...converted.flatMap((one) => one.notes),
    ],
  });
  if (dryRun) return result(null);
  if (migration.state?.done) return result(migration.state.conversationId);
  const conversationId = await begin(migration, metadata);
  for (let done = await countItems(migration, conversationId); done < items.length;) {
    const batch = items.slice(done, done + itemsPerCall);
    await addItems(migration, conversationId, batch);
    done += batch.length;
    onItems(done, items.length);
  }
  await onState({ conversationId, done: true });
  return result(conversationId);
}

/** The conversation of an earlier call, or a new one. */
async function begin(
  { to, request, state, onState }: ThreadMigration,
  metadata: Record<string, string>,
): Promise<string> {
  if (state !== undefined) return state.conversationId;
  const { id } = await to.execute(conversations.create, { metadata }, request);
  await onState({ conversationId: id, done: false });
  return id;
}

async function countItems(
  { to, request, state }: ThreadMigration,
  conversationId: string,
): Promise<number> {
  if (state === undefined) return 0;
  let count = 0;
  const params = { conversation_id: conversationId, limit: 100 };
  for await (const _item of to.execute(conversations.itemsList, params, request)) count += 1;
  return count;
}

async function addItems(
  { to, request }: ThreadMigration,
  conversationId: string,
  items: EasyInputMessage[],
): Promise<void> {
  await to.execute(
    conversations.itemsCreate,
    { conversation_id: conversationId, items },
    // Repeated after a lost reply, the same items would be there twice.
    { ...request, maxRetries: 0 },
  );
}

function runsStayBehind(threadId: string): MigrationNote {
  return {
    about: threadId,
    what: 'runs',
    message: 'Runs and their steps have no counterpart: what they said was taken over.',
  };
}
