import { existsSync, globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { importsOf } from './imports-of.ts';
import type { Layer } from './layers.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** What imports are held against, for one package. */
interface Rules {
  readonly layer: Layer;
  readonly layers: readonly Layer[];
  /** External packages that what is published may use. */
  readonly runtime: ReadonlySet<string>;
  /** External packages that tests and build steps may use. */
  readonly development: ReadonlySet<string>;
}

const sourceFiles = '**/*.{ts,tsx,mts,cts,js,mjs,cjs,jsx}';
const leftOut = /(^|\/)(node_modules|dist|generated)(\/|$)/;

/** Files that are never published: they may use development dependencies. */
const developmentFile =
  /\.(test|test-d|bench)\.tsx?$|-conformance\.ts$|^(build|derive|test|testing)\/|\/testing\/|^[\w.-]+\.ts$/;

/** Where the tests of every package note what a layer has carried. */
const exercisedRecorder = 'tools/gap/exercised.ts';

/** Checks every import of every package; returns one sentence for each that breaks a rule. */
export function checkImports(root: string, layers: readonly Layer[]): string[] {
  return layers
    .filter(({ folder }) => existsSync(join(root, folder)))
    .flatMap((layer) => checkLayer(root, layer, layers));
}

function checkLayer(root: string, layer: Layer, layers: readonly Layer[]): string[] {
  const own = readManifest(join(root, layer.folder));
  const runtime = new Set([
    ...Object.keys(own.dependencies ?? {}),
    ...Object.keys(own.optionalDependencies ?? {}),
    ...Object.keys(own.peerDependencies ?? {}),
  ]);
  const development = new Set([
    ...runtime,
    ...Object.keys(own.devDependencies ?? {}),
    ...Object.keys(readManifest(root).devDependencies ?? {}),
  ]);
  const rules = { layer, layers, runtime, development };
  return globSync(sourceFiles, { cwd: join(root, layer.folder) })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !leftOut.test(file))
    .sort()
    .flatMap((file) =>
      importsOf(readFileSync(join(root, layer.folder, file), 'utf8'))
        .map((specifier) => problemOf(rules, file, specifier))
        .filter((problem) => problem !== undefined)
        .map((problem) => `${layer.folder}/${file}: ${problem}`),
    );
}

function problemOf(rules: Rules, file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return problemOfRelative(rules.layer, file, specifier);
  if (specifier.startsWith('#') || specifier.startsWith('node:')) return undefined;
  const name = packageNameOf(specifier);
  if (rules.layers.some((layer) => layer.name === name))
    return problemOfWorkspace(rules, file, specifier, name);
  const allowed = developmentFile.test(file) ? rules.development : rules.runtime;
  if (allowed.has(name) || allowed.has(`@types/${name}`)) return undefined;
  if (builtinModules.includes(name)) return `imports ${name}. Write node:${name}.`;
  return `imports ${name}, which its package.json does not declare${rules.development.has(name) ? ' as a runtime dependency' : ''}.`;
}

function problemOfRelative({ folder }: Layer, file: string, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  if (!target.startsWith('../')) return undefined;
  if (developmentFile.test(file) && posix.join(folder, target) === exercisedRecorder)
    return undefined;
  return `imports ${specifier}, which lies outside its package. Import the other package by its name.`;
}

function problemOfWorkspace(
  { layer }: Rules,
  file: string,
  specifier: string,
  name: string,
): string | undefined {
  if (name === layer.name) return undefined;
  const allowed = layer.may.find((candidate) => candidate.name === name);
  const names = layer.may.map((candidate) => candidate.name).join(', ') || 'no other package';
  if (!allowed) return `imports ${specifier}, but ${layer.name} may import ${names}.`;
  if (allowed.onlyIn && !allowed.onlyIn.test(file))
    return `imports ${specifier}, which is allowed in ${allowed.onlyIn.source.replaceAll('\\', '')} alone.`;
  if (allowed.wholeInTests && developmentFile.test(file)) return undefined;
  if (allowed.subpaths && !allowed.subpaths.test(specifier.slice(name.length)))
    return `imports ${specifier}, but ${layer.name} may import of ${name} its types and operations alone.`;
  return undefined;
}

function packageNameOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function readManifest(folder: string): Manifest {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}
