import type { Kysely } from 'kysely';
import type { Implementation } from './app/implement.ts';
import type { Logger } from './app/logger.ts';
import type { RateLimits } from './app/rate-limits.ts';
import type { SandboxLimits } from './engines/code-interpreter/code-interpreter.ts';
import type { EmbeddingEngine } from './engines/embeddings/embedding-engine.ts';
import type { Engines } from './engines/engines.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { BlobStore } from './storage/blobs/blob-store.ts';
import type { Schema } from './storage/schema.ts';

/** What every family of the API stands on. */
export interface PlatformCore {
  readonly database: Kysely<Schema>;
  /** Whether it is open. One in memory opens at its first query, and takes 150 MB from then on. */
  readonly isDatabaseOpen: () => boolean;
  /** Contents of files. */
  readonly blobs: BlobStore;
  readonly jobs: Jobs;
  readonly engines: Engines;
  readonly embeddings: EmbeddingEngine;
  readonly rateLimits: RateLimits;
  /** The 32-byte key of this name, the same as long as the data lasts. */
  readonly secretKey: (name: string) => Promise<Buffer>;
  readonly logger: Logger;
  /** Background responses and runs that go on at a time. */
  readonly backgroundConcurrency: number;
  /** Limits of the code that code interpreter runs, where they differ from the usual ones. */
  readonly sandbox: Partial<SandboxLimits>;
  /** Seconds until a run of an assistant that has not ended expires. */
  readonly runLifetime: number;
}

/** One family of the API on this platform: what answers its operations, and its part in start and stop. */
export interface Family {
  readonly implementations: readonly Implementation[];
  /** Mends what a stopped process has left behind. Called once, before the first request. */
  readonly recover?: () => Promise<void>;
  /** Ends what runs and gives streams their end. Storage is still open. */
  readonly close?: () => Promise<void>;
}
