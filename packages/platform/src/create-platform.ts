import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { responses } from '@unabridged/contract/families/responses';
import { operations } from '@unabridged/contract/registry';
import { createApp } from './app/create-app.ts';
import { silentLogger } from './app/logger.ts';
import type { Logger } from './app/logger.ts';
import { RateLimits } from './app/rate-limits.ts';
import type { SandboxLimits } from './engines/code-interpreter/code-interpreter.ts';
import type { UpstreamOptions } from './engines/connections.ts';
import { EngineConnections } from './engines/connections.ts';
import type { TextEngine } from './engines/engine.ts';
import type { EmbeddingEngine } from './engines/embeddings/embedding-engine.ts';
import { LocalEmbeddingEngine } from './engines/embeddings/local-embedding-engine.ts';
import { Engines } from './engines/engines.ts';
import { loadTokenizer } from './engines/tokenizer.ts';
import { Faults } from './faults/faults.ts';
import { filesPrefix } from './files/files-service.ts';
import { createFamilies } from './families.ts';
import type { Answer } from './http/http-reply.ts';
import { nodeListener } from './http/node-listener.ts';
import { webFetch } from './http/web-request.ts';
import { SqlJobs } from './jobs/sql-jobs.ts';
import { nowInSeconds } from './ids.ts';
import { controlRoutes } from './routes/control-routes.ts';
import { incomingPrefix } from './app/received-file.ts';
import { emptyTables } from './storage/empty-tables.ts';
import { blobDirectory, openBlobs } from './storage/blobs/open-blobs.ts';
import { removeBlobs } from './storage/blobs/remove-blobs.ts';
import { openDatabase } from './storage/open-database.ts';
import { secretKey } from './storage/secrets.ts';
import { uploadsPrefix } from './uploads/uploads-service.ts';
import { paramsValidator } from './validation/validator.ts';
import { version } from './version.ts';

export interface PlatformOptions {
  /** Directory that keeps everything. Default: everything is in memory and gone with the process. */
  readonly dataDir?: string;
  /**
   * A PostgreSQL database, from version 14, that keeps everything but the contents of files, as
   * `postgres://user:password@host:5432/name`. Those stay in `dataDir`. Default: the embedded PostgreSQL.
   */
  readonly databaseUrl?: string;
  /** Key that requests must carry. Default: any key or none is accepted. */
  readonly apiKey?: string;
  /** Server that answers instead of the local engine. Default: the local engine answers. */
  readonly upstream?: UpstreamOptions;
  /** Host names besides loopback by which the platform may be called. Default: none. */
  readonly allowedHosts?: readonly string[];
  /** Engine that answers where no upstream does. Default: the local stand-in. */
  readonly engine?: TextEngine;
  /** Makes vectors of texts; closed with the platform. Default: the model that npm has brought. */
  readonly embeddings?: EmbeddingEngine;
  /** Pause of the local stand-in before each token, in milliseconds, so that a person can watch it. Default: 0. */
  readonly millisecondsPerToken?: number;
  /** Background responses that run at a time; further ones wait as `queued`. Default: 8. */
  readonly backgroundConcurrency?: number;
  /** Limits of the code that code interpreter runs. Default: a minute, 512 MB. */
  readonly sandbox?: Partial<SandboxLimits>;
  /** Seconds until a run of an assistant that has not ended expires. Default: 600, as the API has it. */
  readonly runLifetime?: number;
  /** Default: silent. */
  readonly logger?: Logger;
}

/** A running platform. It opens no port: hand its `listener` or its `fetch` to a server. */
export interface Platform {
  /** Answers `/v1/*` and `/_unabridged/*` to servers and runtimes that speak `Request` and `Response`. */
  fetch(request: Request): Promise<Response>;
  /** The same for `createServer` of `node:http`, at a fraction of the cost. */
  readonly listener: RequestListener;
  /** What both are made of. */
  readonly answer: Answer;
  readonly engines: EngineConnections;
  /** Failures that are played on request: see `x-unabridged-fault`. */
  readonly faults: Faults;
  /** Forgets everything, as if it had just been started. Only where it keeps everything in memory. */
  reset(): Promise<void>;
  /** Loads what the first response would wait for: about a second of CPU. Optional. */
  warmUp(): Promise<void>;
  /** Ends what runs, with a terminal event on every open stream, and closes the storage. */
  close(): Promise<void>;
}

/**
 * Starts a platform.
 * @throws DataDirectoryInUseError, DataDirectoryUnusableError, DatabaseInUseError, DatabaseUnusableError
 */
export async function createPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const logger = options.logger ?? silentLogger;
  const embeddings = options.embeddings ?? new LocalEmbeddingEngine();
  const engines = new Engines(
    options.engine ?? (await loadLocalEngine(embeddings, options.millisecondsPerToken)),
  );
  const connections = new EngineConnections(engines);
  const rateLimits = new RateLimits();
  const faults = new Faults();
  const { dataDir, databaseUrl } = options;
  const isKept = dataDir !== undefined || databaseUrl !== undefined;
  const database = await openDatabase({ dataDir, databaseUrl, logger });
  const jobs = new SqlJobs({ database: database.query, exclusive: database.exclusive, logger });
  const blobs = await openBlobs(
    await blobDirectory(dataDir, async () =>
      databaseUrl === undefined ? undefined : secretKey(database.query, 'blob_directory'),
    ),
  );
  await removeBlobs(blobs.store, incomingPrefix);
  const families = await createFamilies({
    database: database.query,
    isDatabaseOpen: () => database.isOpen(),
    blobs: blobs.store,
    jobs,
    engines,
    embeddings,
    rateLimits,
    logger,
    backgroundConcurrency: options.backgroundConcurrency ?? 8,
    sandbox: options.sandbox ?? {},
    runLifetime: options.runLifetime ?? 600,
    secretKey: (name) =>
      isKept ? secretKey(database.query, name) : Promise.resolve(randomBytes(32)),
  });
  if (isKept) {
    for (const family of families) await family.recover?.();
    await jobs.start();
  } else {
    // Nothing to recover in memory, and nothing to do until something is kept.
    void database.opened
      .then(() => jobs.start())
      .catch((error: unknown) => logger.error('The jobs could not be started', error));
  }
  if (options.upstream !== undefined) await connections.connectLater(options.upstream);
  const answer = createApp({
    operations,
    implementations: families.flatMap((family) => family.implementations),
    rateLimits,
    logger,
    faults,
    allowedHosts: (options.allowedHosts ?? []).map((host) => host.toLowerCase()),
    apiKey: options.apiKey,
    instance: connections.instance,
    blobs: blobs.store,
    control: controlRoutes(connections, faults, jobs, {
      status: 'ok',
      version,
      data_dir: options.dataDir ?? null,
      started_at: nowInSeconds(),
    }),
  });
  let closed: Promise<void> | undefined;
  return {
    answer,
    fetch: webFetch(answer),
    listener: nodeListener(answer, (error) => logger.error('A reply broke off', error)),
    engines: connections,
    faults,
    reset: async () => {
      if (isKept) {
        throw new Error(
          'Only a platform that keeps everything in memory can be reset. Remove the data directory instead.',
        );
      }
      faults.clear();
      rateLimits.clear();
      if (database.isOpen()) await emptyTables(database.query);
      for (const prefix of [filesPrefix, uploadsPrefix]) await removeBlobs(blobs.store, prefix);
    },
    warmUp: async () => {
      paramsValidator(responses.create.accessor).isValid({});
      await loadTokenizer();
    },
    close: () =>
      (closed ??= Promise.all([jobs.close(), ...families.map((family) => family.close?.())]).then(
        async () => {
          await embeddings.close();
          await database.close();
          await blobs.close();
        },
      )),
  };
}

async function loadLocalEngine(
  embeddings: EmbeddingEngine,
  millisecondsPerToken = 0,
): Promise<TextEngine> {
  const { createLocalEngine } = await import('./engines/local/local-engine.ts');
  return createLocalEngine({ millisecondsPerToken, embeddings });
}
