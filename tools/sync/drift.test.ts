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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Drift, findDrift } from './drift.ts';
import { installedPackage, openPackage } from './official-package.ts';
import { driftText } from './report.ts';

test('the contract is in step with the installed official package', async () => {
  const { added, removed, changed, fields } = await findDrift(openPackage());
  expect({ added, removed, changed, fields }).toEqual({
    added: [],
    removed: [],
    changed: [],
    fields: [],
  });
}, 60_000);

describe('in a copy of the official package', () => {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'official-package-')));
  let drift: Drift;

  /** Replaces a text that stands in a file of the copy exactly once. */
  function edit(file: string, search: string, replacement: string): void {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    expect(text.split(search)).toHaveLength(2);
    writeFileSync(
      path,
      text.replace(search, () => replacement),
    );
  }

  beforeAll(async () => {
    cpSync(installedPackage(), copy, {
      recursive: true,
      filter: (source) =>
        statSync(source).isDirectory() || /(\.d\.ts|\.mjs|package\.json)$/.test(source),
    });
    edit(
      'resources/files.d.ts',
      'export declare class Files extends APIResource {',
      `export declare class Files extends APIResource {
        archive(fileID: string, options?: RequestOptions): APIPromise<FileObject>;
        shred(fileID: string, options?: RequestOptions): APIPromise<FileObject>;`,
    );
    edit(
      'resources/files.mjs',
      'export class Files extends APIResource {',
      `export class Files extends APIResource {
        archive(fileID, options) { return this._client.post(path\`/files/\${fileID}/archive\`, options); }`,
    );
    edit('resources/batches.mjs', '/batches/${batchID}/cancel', '/batches/${batchID}/stop');
    edit(
      'resources/batches.d.ts',
      'completion_window: string;',
      'completion_window?: string; color: "red";',
    );
    drift = await findDrift(openPackage(copy));
  }, 60_000);

  afterAll(() => rmSync(copy, { recursive: true }));

  test('a new operation is named with its request', () => {
    expect(drift.added).toContainEqual({
      accessor: 'files.archive',
      request: 'POST /files/{file_id}/archive',
    });
  });

  test('a new operation that is only declared is named too', () => {
    expect(drift.added).toContainEqual({ accessor: 'files.shred', request: null });
    expect(drift.added).toHaveLength(2);
  });

  test('a path that changed is told', () => {
    expect(drift.changed).toEqual([
      {
        accessor: 'batches.cancel',
        fact: 'path',
        ours: '/batches/{batch_id}/cancel',
        official: '/batches/{batch_id}/stop',
      },
    ]);
  });

  test('a field that is new and one that became optional are told', () => {
    const found = drift.fields.filter(({ where }) => where === 'batches.retrieve');
    expect(found).toEqual([
      expect.objectContaining({ path: 'completion_window', kind: 'optionality' }),
      expect.objectContaining({ path: 'color', kind: 'missing' }),
    ]);
  });

  test('the report names it all in words', () => {
    const text = driftText(drift);
    expect(text).toContain('files.archive  POST /files/{file_id}/archive');
    expect(text).toContain('files.shred  declared, without a module that runs');
    expect(text).toContain('path: /batches/{batch_id}/cancel here, /batches/{batch_id}/stop there');
    expect(text).toContain('color  ours lacks the field  (batches.create result color and 2 more)');
  });
});
