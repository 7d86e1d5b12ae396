import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Manifest;

/**
 * Path of the empty database that new data directories start from. Named after the
 * version of PGlite that wrote it: another version may not read it.
 */
export const seedFile = fileURLToPath(
  new URL(
    `../../generated/empty-database-${manifest.dependencies['@electric-sql/pglite']}.zst`,
    import.meta.url,
  ),
);
