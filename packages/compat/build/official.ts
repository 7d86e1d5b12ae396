import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a module of the official package exports. */
export interface OfficialModule {
  /** Names that exist at run time. */
  readonly values: readonly string[];
  /** Names that exist at run time and stand for a `service <accessor>` or a `page <class>`. */
  readonly roles: Readonly<Record<string, string>>;
  /** Names of types alone; those inside of a namespace with a dot, and `=Name` where ours differs; pages as `=Page<Item>`. */
  readonly types: readonly string[];
  /** Names that other modules declare, by module. */
  readonly from: Readonly<Record<string, readonly string[]>>;
}

/** What the official package exports. */
export interface OfficialExports {
  readonly version: string;
  /** Names that the package itself exports at run time. */
  readonly root: readonly string[];
  /** Name of the class behind each accessor of the client. */
  readonly statics: Readonly<Record<string, string>>;
  /** By path, without an extension. */
  readonly modules: Readonly<Record<string, OfficialModule>>;
}

/** The facts as they were read from the installed official package. */
export const official: OfficialExports = JSON.parse(
  readFileSync(join(import.meta.dirname, 'official-exports.json'), 'utf8'),
) as OfficialExports;
