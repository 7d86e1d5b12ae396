import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import type { MatchedModule, MatchedType } from './match-names.ts';
import { official } from './official.ts';
import type { OurExports, Ours } from './ours.ts';

/** The module that puts the service classes on the client's class. */
const staticsModule = 'statics';

/** The module that stands for what has no counterpart. */
const absentModule = 'absent';

/** Modules that give the client's class, and so load what is put on it. */
const clientModule = 'client';

const mention = ({ specifier, name }: Ours): string => `import('${specifier}').${name}`;

function linkTo(from: string, to: string): string {
  const link = relative(dirname(from), to);
  return link.startsWith('.') ? link : `./${link}`;
}

const renamed = (from: string, to: string): string => (from === to ? from : `${from} as ${to}`);

/** Whether a module of the official package has a name at run time. */
function isValue(module: string, name: string): boolean {
  const { values, roles, from } = official.modules[module]!;
  if (values.includes(name) || name in roles) return true;
  const source = Object.entries(from).find(([, names]) => names.includes(name))?.[0];
  return source !== undefined && isValue(source, name);
}

/** Names that exist at run time in the official package and have no counterpart. */
const absentValues = (path: string, missing: readonly string[]): string[] =>
  missing.filter((name) => isValue(path, name));

/**
 * What takes the place of a missing function or class: a program that imports a name and does
 * not use it runs, and one that does is told what is missing instead of failing to link.
 */
const absentText = `
export function absent(path, name) {
  return function () {
    throw new OpenAIError(
      "openai/" + path + ": " + name + " is not part of @unabridged/openai. " +
        "docs/MIGRATION.md lists what is missing; use the official package for it.",
    );
  };
}
`;

function esModule(path: string, { values, from, missing }: MatchedModule): string {
  const lines = Array.from(
    values,
    ([name, ours]) => `export { ${renamed(ours.name, name)} } from '${ours.specifier}';`,
  );
  for (const [source, names] of from) {
    const list = names.filter(({ value }) => value).map(({ name }) => name);
    const link = `${linkTo(path, source)}.js`;
    if (list.length > 0) lines.push(`export { ${list.join(', ')} } from '${link}';`);
  }
  const absent = absentValues(path, missing);
  if (absent.length > 0) {
    lines.unshift(`import { absent } from '${linkTo(path, absentModule)}.js';`);
    for (const name of absent) {
      lines.push(`export const ${name} = /* @__PURE__ */ absent('${path}', '${name}');`);
    }
  }
  if (path === clientModule) lines.unshift(`import './${staticsModule}.js';`);
  return lines.length === 0 ? 'export {};' : lines.join('\n');
}

function commonModule(path: string, { values, from, missing }: MatchedModule): string {
  // As with the official package, requiring it gives the class.
  const isRoot = path === 'index';
  const lines = ["'use strict';"];
  if (path === clientModule) lines.push(`require('./${staticsModule}.cjs');`);
  if (isRoot) lines.push("module.exports = exports = require('./client.cjs').OpenAI;");
  lines.push("Object.defineProperty(exports, '__esModule', { value: true });");
  for (const [name, ours] of values) {
    lines.push(`exports.${name} = require('${ours.specifier}').${ours.name};`);
  }
  for (const name of absentValues(path, missing)) {
    const link = `${linkTo(path, absentModule)}.cjs`;
    lines.push(`exports.${name} = require('${link}').absent('${path}', '${name}');`);
  }
  for (const [source, names] of from) {
    for (const { name, value } of names) {
      if (value) lines.push(`exports.${name} = require('${linkTo(path, source)}.cjs').${name};`);
    }
  }
  return lines.join('\n');
}

interface Space {
  type?: Ours;
  readonly members: Map<string, Space>;
}

function spaceOf({ inner }: MatchedType): Space {
  const top: Space = { members: new Map() };
  for (const [path, ours] of inner) {
    let space = top;
    for (const part of path.split('.')) {
      const next = space.members.get(part) ?? { members: new Map<string, Space>() };
      space.members.set(part, next);
      space = next;
    }
    space.type = ours;
  }
  return top;
}

function writeSpace(name: string, { members }: Space, indent: string): string {
  const lines = Array.from(members, ([member, space]) => {
    const own =
      space.type === undefined ? '' : `${indent}  type ${member} = ${mention(space.type)};\n`;
    return own + (space.members.size > 0 ? writeSpace(member, space, `${indent}  `) : '');
  });
  const start = indent === '' ? 'export declare ' : '';
  return `${indent}${start}namespace ${name} {\n${lines.join('')}${indent}}\n`;
}

function declaration(path: string, { values, types, from }: MatchedModule, extension: string) {
  const lines = Array.from(
    values,
    ([name, ours]) => `export { ${renamed(ours.name, name)} } from '${ours.specifier}';\n`,
  );
  for (const [name, type] of types) {
    if (type.item !== undefined) {
      lines.push(`export type ${name} = ${mention(type)}<${mention(type.item)}>;\n`);
    } else if (type.inner.size === 0) {
      lines.push(`export type { ${renamed(type.name, name)} } from '${type.specifier}';\n`);
    } else {
      lines.push(`export type ${name} = ${mention(type)};\n`);
      lines.push(writeSpace(name, spaceOf(type), ''));
    }
  }
  for (const [source, names] of from) {
    const link = `${linkTo(path, source)}.${extension}`;
    for (const [keyword, wanted] of [['export', true] as const, ['export type', false] as const]) {
      const list = names.filter(({ value }) => value === wanted).map(({ name }) => name);
      if (list.length > 0) lines.push(`${keyword} { ${list.join(', ')} } from '${link}';\n`);
    }
  }
  return lines.length === 0 ? 'export {};\n' : lines.join('');
}

/** `OpenAI.Chat.Completions` and its like: instrumentation patches their prototypes. */
function statics({ services }: OurExports): string[] {
  const lines = Object.entries(official.statics).flatMap(([accessor, name]) => {
    const own = services.get(accessor);
    const holder = accessor.includes('.')
      ? services.get(accessor.slice(0, accessor.lastIndexOf('.')))
      : 'OpenAI';
    if (own === undefined || holder === undefined) return [];
    const target = holder === 'OpenAI' ? holder : `services.${holder}`;
    return [`define(${target}, '${name}', services.${own});`];
  });
  return [
    'function define(target, name, value) {',
    '  if (Object.hasOwn(target, name)) return;',
    '  Object.defineProperty(target, name, { value, writable: true, configurable: true });',
    '}',
    ...lines,
  ];
}

/** Writes every module in both formats, with declarations. */
export function writeModules(
  dist: string,
  modules: ReadonlyMap<string, MatchedModule>,
  ours: OurExports,
): void {
  for (const [path, module] of modules) {
    const file = join(dist, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.js`, `${esModule(path, module)}\n`);
    writeFileSync(`${file}.cjs`, `${commonModule(path, module)}\n`);
    writeFileSync(`${file}.d.ts`, declaration(path, module, 'js'));
    writeFileSync(`${file}.d.cts`, declaration(path, module, 'cjs'));
  }
  const absent = absentText.trimStart();
  writeFileSync(
    join(dist, `${absentModule}.js`),
    `import { OpenAIError } from 'unabridged';\n${absent}`,
  );
  writeFileSync(
    join(dist, `${absentModule}.cjs`),
    `'use strict';\nconst { OpenAIError } = require('unabridged');\n${absent.replace('export function', 'exports.absent = function')}`,
  );
  const lines = statics(ours).join('\n');
  const imports =
    "import { OpenAI } from 'unabridged';\nimport * as services from 'unabridged/services';\n";
  const requires =
    "'use strict';\nconst { OpenAI } = require('unabridged');\nconst services = require('unabridged/services');\n";
  writeFileSync(join(dist, `${staticsModule}.js`), `${imports}${lines}\n`);
  writeFileSync(join(dist, `${staticsModule}.cjs`), `${requires}${lines}\n`);
}
