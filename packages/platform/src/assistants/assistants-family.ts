import type { Family, PlatformCore } from '../core.ts';
import { assistantsRoutes } from '../routes/assistants-routes.ts';
import { threadsRoutes } from '../routes/threads-routes.ts';
import { SqlAssistantsStore } from '../storage/sql-assistants-store.ts';
import { SqlThreadsStore } from '../storage/sql-threads-store.ts';
import { ThreadsService } from '../assistant-threads/threads-service.ts';
import { AssistantsService } from './assistants-service.ts';
import { noToolSources } from './tool-sources.ts';

/** Assistants and threads: storage, services and routes. */
export function assistantsFamily({ database, engines }: PlatformCore): Family {
  const sources = noToolSources;
  const assistants = new AssistantsService(new SqlAssistantsStore(database), engines, sources);
  const threads = new ThreadsService(new SqlThreadsStore(database), sources);
  return {
    implementations: [
      ...assistantsRoutes(assistants),
      ...threadsRoutes(threads, (id) => threads.delete(id)),
    ],
  };
}
