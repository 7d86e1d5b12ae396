import type { Assistant } from '@unabridged/contract';
import { assistants } from '@unabridged/contract/families/assistants';
import type { Client } from '../../client/client.ts';
import { assistantProgram } from './assistant-program.ts';
import type { AssistantProgram, ClientPackage } from './assistant-program.ts';
import { migrateThread } from './migrate-thread.ts';
import type { MigratedThread } from './migrate-thread.ts';
import { FileCopier } from './file-copier.ts';
import { noCopies, noState } from './migration-state.ts';
import type { CopyState, MigrationState, ThreadState } from './migration-state.ts';
import { ResourceIds } from './resource-ids.ts';
import type { ResourceMode } from './resource-ids.ts';

/** What has become of an assistant. */
export interface MigratedAssistant extends AssistantProgram {
  readonly assistantId: string;
}

/** Something that has just been done. */
export type MigrationProgress =
  | { readonly type: 'assistant'; readonly assistantId: string }
  /** A file was copied to the other server. */
  | { readonly type: 'file'; readonly fileId: string }
  | {
      readonly type: 'thread';
      readonly threadId: string;
      /** Items that the conversation has, and those that it is to have. */
      readonly done: number;
      readonly total: number;
    };

/** Options of `migrateAssistants()`. */
export interface MigrationOptions {
  /** Ids of the assistants. Default: all of them. */
  readonly assistants?: readonly string[] | undefined;
  /** Ids of the threads: the API cannot list them, your program knows them. Default: none. */
  readonly threads?: readonly string[] | undefined;
  /** Client of the server that is to have the conversations. Default: the one that is read from. */
  readonly to?: Client | undefined;
  /**
   * Copies files and vector stores to the server of `to`, and takes their new ids. Files whose
   * content the old server does not hand out are told in `notes`. Default: false.
   */
  readonly copyFiles?: boolean | undefined;
  /** Package that the programs import. Default: `unabridged`. */
  readonly importFrom?: ClientPackage | undefined;
  /** Reads and reports, and makes nothing. Default: false. */
  readonly dryRun?: boolean | undefined;
  /** State of an earlier call that was interrupted. */
  readonly state?: MigrationState | undefined;
  /** Gets the state whenever it has changed. Keep it: with it a later call goes on. */
  readonly onState?: ((state: MigrationState) => void | Promise<void>) | undefined;
  readonly onProgress?: ((progress: MigrationProgress) => void) | undefined;
  readonly signal?: AbortSignal | null | undefined;
}

/** What has become of everything. */
export interface MigrationResult {
  readonly assistants: readonly MigratedAssistant[];
  readonly threads: readonly MigratedThread[];
  readonly state: MigrationState;
}

/**
 * Brings what the Assistants API keeps to where it has a future: assistants become programs
 * for Responses, threads become conversations. What has no counterpart is told in `notes`.
 *
 * ```ts
 * const { assistants, threads } = await migrateAssistants(client, { threads: ['thread_…'] });
 * ```
 *
 * @throws {APIUserAbortError} where `signal` ends it; call again with the last state to go on.
 */
export async function migrateAssistants(
  client: Client,
  options: MigrationOptions = {},
): Promise<MigrationResult> {
  const { signal, onProgress, importFrom, dryRun = false } = options;
  const request = { signal };
  const states = new Map(Object.entries((options.state ?? noState).threads));
  let copies = options.state?.copies;
  const state = (): MigrationState => ({
    version: 1,
    threads: Object.fromEntries(states),
    ...(copies && { copies }),
  });
  const resources = resourceMode(client, options, async (changed) => {
    copies = changed;
    await options.onState?.(state());
  });
  const programs: MigratedAssistant[] = [];
  for await (const assistant of readAssistants(client, options)) {
    const ids = new ResourceIds(resources, assistant.id);
    const moved = { ...assistant, tool_resources: await ids.resources(assistant.tool_resources) };
    const { notes, ...program } = assistantProgram(moved, importFrom);
    programs.push({ assistantId: assistant.id, ...program, notes: [...notes, ...ids.notes] });
    onProgress?.({ type: 'assistant', assistantId: assistant.id });
  }
  const migrated: MigratedThread[] = [];
  for (const threadId of options.threads ?? []) {
    const onState = async (own: ThreadState) => {
      states.set(threadId, own);
      await options.onState?.(state());
    };
    migrated.push(
      await migrateThread({
        from: client,
        to: options.to ?? client,
        threadId,
        resources,
        dryRun,
        request,
        state: states.get(threadId),
        onState,
        onItems: (done, total) => onProgress?.({ type: 'thread', threadId, done, total }),
      }),
    );
  }
  return { assistants: programs, threads: migrated, state: state() };
}

/** What becomes of files and stores, which the conversations and programs refer to. */
function resourceMode(
  from: Client,
  { to, copyFiles, dryRun, state, signal, onProgress }: MigrationOptions,
  onState: (state: CopyState) => Promise<void>,
): ResourceMode {
  if (to === undefined) return 'same server';
  if (!copyFiles) return to.baseURL === from.baseURL ? 'same server' : 'left behind';
  if (dryRun) return 'to be copied';
  return new FileCopier({
    from,
    to,
    request: { signal },
    state: state?.copies ?? noCopies,
    onState,
    onFile: (fileId) => onProgress?.({ type: 'file', fileId }),
  });
}

async function* readAssistants(
  client: Client,
  { assistants: ids, signal }: MigrationOptions,
): AsyncGenerator<Assistant> {
  const request = { signal };
  if (ids === undefined) {
    yield* client.execute(assistants.list, { limit: 100, order: 'asc' }, request);
    return;
  }
  for (const id of ids) {
    yield await client.execute(assistants.retrieve, { assistant_id: id }, request);
  }
}
