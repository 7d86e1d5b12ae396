/**
 * Builds what stands in for the package `openai`, into `dist`: a module for each of its own that
 * takes every name from `unabridged`. `build/exceptions.ts` lists what has no counterpart.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { matchNames } from './build/match-names.ts';
import { readOurs } from './build/ours.ts';
import { writeManifest } from './build/write-manifest.ts';
import { writeModules } from './build/write-modules.ts';

/**
 * @param dist folder to build into; what is in it goes.
 * @param sdk the built client.
 */
export function buildCompat(
  dist: string = join(import.meta.dirname, 'dist'),
  sdk: string = resolve(import.meta.dirname, '../sdk/dist'),
): void {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const ours = readOurs(sdk);
  writeModules(dist, matchNames(ours), ours);
  writeManifest(dist);
}

if (import.meta.main) buildCompat();
