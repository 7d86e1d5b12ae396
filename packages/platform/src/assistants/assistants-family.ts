import { RunTools } from '../assistant-runs/run-tools.ts';
import { RunsService } from '../assistant-runs/runs-service.ts';
import { ThreadsService } from '../assistant-threads/threads-service.ts';
import type { Family, PlatformCore } from '../core.ts';
import type { FilesService } from '../files/files-service.ts';
import type { CodeContainers } from '../hosted-tools/code-containers.ts';
import { Turns } from '../lifecycle/turns.ts';
import { assistantsRoutes } from '../routes/assistants-routes.ts';
import { threadRunsRoutes } from '../routes/thread-runs-routes.ts';
import { threadsRoutes } from '../routes/threads-routes.ts';
import { SqlAssistantsStore } from '../storage/sql-assistants-store.ts';
import { SqlRunsStore } from '../storage/sql-runs-store.ts';
import { SqlThreadsStore } from '../storage/sql-threads-store.ts';
import type { VectorStoresFamily } from '../vector-stores/vector-stores-family.ts';
import { AssistantsService } from './assistants-service.ts';
import { ToolSources } from './tool-sources.ts';

/** What assistants stand on. */
export interface AssistantsServices {
  readonly files: FilesService;
  readonly vectorStores: VectorStoresFamily;
  readonly containers: CodeContainers;
}

/** Assistants, threads and runs: storage, services and routes. */
export function assistantsFamily(
  core: PlatformCore,
  { files, vectorStores, containers }: AssistantsServices,
): Family {
  const { database, engines, rateLimits, logger } = core;
  const { stores, storeFiles, retrieval } = vectorStores;
  const sources = new ToolSources({ files, stores, storeFiles, retrieval });
  const threadsStore = new SqlThreadsStore(database);
  const assistants = new AssistantsService(new SqlAssistantsStore(database), engines, sources);
  const threads = new ThreadsService(threadsStore, sources);
  const runs = new RunsService({
    store: new SqlRunsStore(database),
    threadsStore,
    assistants,
    threads,
    engines,
    tools: new RunTools({ threads: threadsStore, files, stores, retrieval, containers }),
    turns: new Turns(core.backgroundConcurrency),
    lifetime: core.runLifetime,
    onUsage: (tokens) => rateLimits.countTokens(tokens),
    onFault: (message, cause) => logger.error(message, cause),
  });
  return {
    implementations: [
      ...assistantsRoutes(assistants),
      ...threadsRoutes(threads, runs),
      ...threadRunsRoutes(runs, threads),
    ],
    async recover() {
      const left = await runs.recover();
      if (left > 0) logger.warn(`${left} runs of the last start were not at their end and go on.`);
    },
    close: () => runs.close(),
  };
}
