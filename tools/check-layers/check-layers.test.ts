import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkImports } from './check-imports.ts';
import { checkMachinePaths } from './check-machine-paths.ts';
import { layers } from './layers.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'layers-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function plant(file: string, content: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

test.each([
  ['packages/contract/src/a.ts', "import 'unabridged';", /may import no other package/],
  [
    'packages/sdk/src/a.ts',
    "export * from '@unabridged/platform';",
    /may import @unabridged\/contract/,
  ],
  [
    'packages/sdk/src/a.ts',
    "import { findOperation } from '@unabridged/contract/registry';",
    /types and operations alone/,
  ],
  [
    'packages/sdk/src/a.ts',
    "const a = await import('@unabridged/contract/schemas');",
    /types and operations alone/,
  ],
  [
    'packages/platform/src/engines/local/a.ts',
    "import OpenAI from 'unabridged';",
    /allowed in .*engines\/upstream/,
  ],
  [
    'packages/gateway/src/a.ts',
    "import type { Platform } from '@unabridged/platform';",
    /may import @unabridged\/contract, unabridged/,
  ],
  [
    'apps/playground/src/a.tsx',
    "const a = <p>{import('unabridged')}</p>;",
    /may import @unabridged\/contract/,
  ],
  ['packages/cli/src/a.ts', "import { b } from '../../gateway/src/b.ts';", /outside its package/],
  ['packages/cli/src/a.ts', "import '../../../tools/gap/exercised.ts';", /outside its package/],
  ['packages/cli/src/a.test.ts', "import '../../../tools/build.ts';", /outside its package/],
  [
    'packages/cli/src/a.ts',
    "import chalk from 'chalk/x';",
    /chalk, which its package.json does not declare/,
  ],
  ['packages/cli/src/a.ts', "import fs from 'fs';", /Write node:fs/],
])('%s may not say %s', (file, content, problem) => {
  plant(file, content);
  const problems = checkImports(root, layers);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
  expect(problems[0]!.startsWith(`${file}: `)).toBe(true);
});

test('allows what the rules allow', () => {
  plant('package.json', '{"devDependencies":{"vitest":"1"}}');
  plant('packages/cli/package.json', '{"dependencies":{"commander":"1"}}');
  plant(
    'packages/cli/src/a.ts',
    "import 'commander'; import 'node:fs'; import './b.ts'; import '@unabridged/gateway';",
  );
  plant('packages/cli/src/a.test.ts', "import { test } from 'vitest';");
  plant('packages/cli/src/b.test.ts', "import '../../../tools/gap/exercised.ts';");
  plant(
    'packages/sdk/src/a.ts',
    "import '@unabridged/contract/families/responses'; import '#transport';",
  );
  plant('packages/platform/src/engines/upstream/a.ts', "import 'unabridged';");
  plant(
    'packages/sdk/src/b.ts',
    "// import 'unabridged'\nconst text = \"import '@unabridged/cli'\";",
  );
  expect(checkImports(root, layers)).toEqual([]);
});

test('does not take a development dependency for a runtime one', () => {
  plant('package.json', '{"devDependencies":{"zod":"1"}}');
  plant('packages/sdk/src/a.ts', "import { z } from 'zod';");
  expect(checkImports(root, layers)).toEqual([
    'packages/sdk/src/a.ts: imports zod, which its package.json does not declare as a runtime dependency.',
  ]);
});

test('finds paths of one machine in tracked and in new files', () => {
  execFileSync('git', ['init', '-q'], { cwd: root });
  plant('.gitignore', 'ignored.txt');
  plant('ignored.txt', `${root}/x`);
  plant('fine.md', 'See /v1/responses, https://example.com/home/someone/ and src/home.ts.');
  plant('a.md', `one\n${root}/x`);
  plant('b.md', ['', 'home', 'someone', 'project'].join('/'));
  expect(checkMachinePaths(root).map((problem) => problem.split(' ')[0])).toEqual([
    'a.md:2:',
    'b.md:1:',
  ]);
});
