import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { installedPackage } from '../sync/official-package.ts';
import { exercisedLayers } from './layers.ts';
import { runGap } from './run-gap.ts';
import { asJson, survey } from './survey.ts';

const found = await survey();

test('the contract has every operation of the installed official package, or a reason', () => {
  expect(found.gaps.unexplained).toEqual([]);
  expect(found.gaps.stale).toEqual([]);
  expect(asJson(found)).toMatchObject({
    official: { package: 'openai', operations: found.accessors.length },
    contract: { declared: found.accessors.length },
    gateway: { declared: found.accessors.length },
    sdk: { declared: expect.any(Number) as number, exercised: expect.any(Number) as number },
    unexplained: [],
  });
  expect(found.accessors.length).toBeGreaterThan(380);
  expect(found.declared.platform.has('responses.create')).toBe(true);
});

test('what a layer has carried in a test, it has', () => {
  const { declared, exercised } = found;
  for (const layer of exercisedLayers)
    expect(exercised[layer].filter((accessor) => !declared[layer].has(accessor))).toEqual([]);
});

describe('in a copy of the official package with one operation more', () => {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'official-package-')));
  afterAll(() => rmSync(copy, { recursive: true }));

  function insertAfter(file: string, line: string, addition: string): void {
    const text = readFileSync(join(copy, file), 'utf8');
    expect(text.split(line)).toHaveLength(2);
    writeFileSync(
      join(copy, file),
      text.replace(line, () => `${line}\n${addition}`),
    );
  }

  test('the command fails and names it', async () => {
    cpSync(installedPackage(), copy, {
      recursive: true,
      filter: (source) =>
        statSync(source).isDirectory() || /(\.d\.ts|\.mjs|package\.json)$/.test(source),
    });
    insertAfter(
      'resources/files.d.ts',
      'export declare class Files extends APIResource {',
      'archive(fileID: string, options?: RequestOptions): APIPromise<FileObject>;',
    );
    insertAfter(
      'resources/files.mjs',
      'export class Files extends APIResource {',
      'archive(fileID, options) { return this._client.post(path`/files/${fileID}/archive`, options); }',
    );
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const exitCode = await runGap(['--package', copy, '--json']);
    const [printed] = log.mock.calls[0] as [string];
    log.mockRestore();
    expect(exitCode).toBe(1);
    const { unexplained } = JSON.parse(printed) as { unexplained: object[] };
    expect(unexplained).toContainEqual({
      layer: 'contract',
      accessor: 'files.archive',
      missing: 'declared',
    });
    expect(new Set(unexplained.map((gap) => (gap as { accessor: string }).accessor))).toEqual(
      new Set(['files.archive']),
    );
  }, 120_000);
});
