/**
 * Builds what is published, into `dist`: ES modules and CommonJS in few files, and
 * declarations for both. The contract is inlined, so the package depends on nothing.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDeclarations } from './build/build-declarations.ts';
import { buildModules } from './build/build-modules.ts';
import { writeManifest } from './build/write-manifest.ts';

/**
 * Builds everything.
 * @param dist folder to build into; what is in it goes.
 */
export async function buildSdk(dist: string = join(import.meta.dirname, 'dist')): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const runtimeNames = await buildModules(dist);
  buildDeclarations(dist, runtimeNames);
  writeManifest(dist);
}

if (import.meta.main) await buildSdk();
