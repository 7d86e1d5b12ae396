import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation, OperationSummary } from '@unabridged/contract';
import { findOperation, operations } from '@unabridged/contract/registry';
import { createGateway } from '@unabridged/gateway';
import { createPlatform } from '@unabridged/platform';
import OpenAI from 'unabridged';
import { createOperationRoutes } from '../../packages/gateway/src/dispatch/operation-routes.ts';
import type { Layer } from './layers.ts';

const root = join(import.meta.dirname, '../..');

/** Accessors that each layer has, whether or not a test has ever used them. */
export type Declared = Readonly<Record<Layer, ReadonlySet<string>>>;

/** Asks every layer what it has. Accessors that the official package has alone are asked for too. */
export async function readDeclared(official: readonly string[]): Promise<Declared> {
  return {
    contract: new Set(official.filter((accessor) => findOperation(accessor) !== undefined)),
    sdk: inClient(official),
    gateway: inGateway(),
    playground: await inPlayground(),
    platform: await inPlatform(),
    docs: inDocs(),
  };
}

/** What is a function on a real client. */
function inClient(official: readonly string[]): Set<string> {
  const client = new OpenAI({ apiKey: 'x', adminAPIKey: 'x' });
  return new Set(
    official.filter((accessor) => {
      const member = accessor.split('.').reduce<unknown>(memberOf, client);
      return typeof member === 'function';
    }),
  );
}

function memberOf(value: unknown, name: string): unknown {
  return (value as Readonly<Record<string, unknown>> | undefined)?.[name];
}

/** What the gateway's routes lead to. */
function inGateway(): Set<string> {
  const routes = createOperationRoutes(operations);
  const leadsToIt = (operation: Operation): boolean => {
    const { pathname, searchParams } = addressOf(operation);
    return routes.match(operation.method, pathname, searchParams)?.operation === operation;
  };
  return accessorsOf(operations.filter(leadsToIt));
}

/** What a real platform, in memory, does not answer with `not_implemented`. */
async function inPlatform(): Promise<Set<string>> {
  const platform = await createPlatform();
  const built: Operation[] = [];
  try {
    for (const operation of operations) {
      const { href } = addressOf(operation, '/v1');
      const reply = await platform.fetch(new Request(href, { method: operation.method }));
      await reply.body?.cancel();
      if (reply.status !== 501) built.push(operation);
    }
  } finally {
    await platform.close();
  }
  return accessorsOf(built);
}

/** What the Explorer lists, and so has a form for: it asks the gateway. */
async function inPlayground(): Promise<Set<string>> {
  const gateway = createGateway({ local: { baseURL: 'http://127.0.0.1/v1', fetch } });
  const reply = await gateway.fetch(new Request('http://127.0.0.1/api/_gateway/operations'));
  const listed = (await reply.json()) as readonly OperationSummary[];
  return accessorsOf(
    listed
      .map(({ accessor }) => findOperation(accessor))
      .filter((operation) => operation !== undefined),
  );
}

/** Ids of the hand-made surfaces, as the registry lists them. */
export function readSurfaces(): string[] {
  const folder = 'apps/playground/src/surfaces';
  const registry = readFileSync(join(root, folder, 'surface-registry.ts'), 'utf8');
  const listed = /surfaces: readonly Surface\[\] = \[([^\]]*)\]/.exec(registry)?.[1];
  if (listed === undefined) throw new Error(`${folder}/surface-registry.ts lists no surfaces.`);
  return listed
    .split(',')
    .map((name) => name.trim().replace(/Surface$/, ''))
    .filter((name) => name !== '');
}

/** Operations in the tables of the README and of `docs/`, but for the gap report itself. */
function inDocs(): Set<string> {
  const pages = ['README.md', ...globSync('docs/**/*.md', { cwd: root })].filter(
    (name) => !name.endsWith('GAP_REPORT.md'),
  );
  const rows = pages.flatMap((name) =>
    Array.from(
      readFileSync(join(root, name), 'utf8').matchAll(
        /^\| `[A-Z]+ [^|]*\| `client\.([\w.]+)` \|/gm,
      ),
      ([, accessor]) => accessor!,
    ),
  );
  return new Set(rows);
}

function addressOf({ path }: Operation, prefix = ''): URL {
  return new URL(prefix + path.replaceAll(/\{\w+\}/g, 'an_id'), 'http://127.0.0.1');
}

function accessorsOf(found: readonly Operation[]): Set<string> {
  return new Set(found.flatMap(({ accessor, aliases }) => [accessor, ...(aliases ?? [])]));
}
