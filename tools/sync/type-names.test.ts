import { expect, test } from 'vitest';
import { joinWords, nameTypes, singular } from './type-names.ts';

/** Names of types at the top of files: `files#FileCreateParams` → name. */
function names(types: readonly string[], kept: ReadonlyMap<string, string> = new Map()): string[] {
  const named = types.map((type) => {
    const [file, path] = type.split('#') as [string, string];
    return { file: `resources/${file}.d.ts`, path: path.split('.') };
  });
  const given = nameTypes(named, kept);
  return named.map((type) => given.get(type)!);
}

test('a name is the official path without its dots', () => {
  expect(names(['batches#Batch', 'batches#Batch.Errors'])).toEqual(['Batch', 'BatchErrors']);
});

test('a resource right below the client keeps a name that others share', () => {
  const shared = ['vector-stores/files#FileCreateParams', 'files#FileCreateParams'];
  expect(names(shared)).toEqual(['VectorStoreFileCreateParams', 'FileCreateParams']);
});

test('where none is right below the client, all get their folders in front', () => {
  const shared = ['beta/threads/runs/runs#RunListParams', 'evals/runs/runs#RunListParams'];
  expect(names(shared)).toEqual(['ThreadRunListParams', 'EvalRunListParams']);
});

test('params beside such ones get them too', () => {
  const types = ['files#FileListParams', 'vector-stores/files#FileListParams'];
  expect(names([...types, 'vector-stores/files#FileUpdateParams'])).toEqual([
    'FileListParams',
    'VectorStoreFileListParams',
    'VectorStoreFileUpdateParams',
  ]);
});

test('types of Live say so', () => {
  expect(names(['live/live#ClientEvent'])).toEqual(['LiveClientEvent']);
});

test('what the contract declares keeps its name', () => {
  const kept = new Map([['VectorStoreFileListParams', 'vector-stores']]);
  expect(names(['vector-stores/files#FileListParams'], kept)).toEqual([
    'VectorStoreFileListParams',
  ]);
});

test('names do not depend on the order of the types', () => {
  const types = ['files#FileListParams', 'vector-stores/files#FileListParams', 'batches#Batch'];
  expect(names(types.toReversed()).toReversed()).toEqual(names(types));
});

test.each([
  ['VectorStoreFile', 'FileCreateParams', 'VectorStoreFileCreateParams'],
  ['Live', 'SessionUpdateEvent', 'LiveSessionUpdateEvent'],
  ['BetaRealtime', 'RealtimeSession', 'BetaRealtimeSession'],
])('%s and %s make %s', (first, second, joined) => {
  expect(joinWords(first, second)).toBe(joined);
});

test.each([
  ['Batches', 'Batch'],
  ['Queries', 'Query'],
  ['Files', 'File'],
  ['Access', 'Access'],
])('the singular of %s is %s', (plural, one) => {
  expect(singular(plural)).toBe(one);
});
