import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this program lies. */
export interface Installation {
  /** Root of the clone; undefined where the package was installed from a registry. */
  readonly clone: string | undefined;
  /** Folder of the built Playground. */
  readonly playgroundDir: string;
}

/** Finds out whether this program runs from a clone. */
export function findInstallation(): Installation {
  const packageFolder = fileURLToPath(new URL('../../', import.meta.url));
  const root = join(packageFolder, '../..');
  if (existsSync(join(root, 'packages/contract/derive')))
    return { clone: root, playgroundDir: join(root, 'apps/playground/dist') };
  return { clone: undefined, playgroundDir: join(packageFolder, 'playground') };
}
