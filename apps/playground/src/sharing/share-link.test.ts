import { expect, test } from 'vitest';
import { runSpec } from '../run/run-spec.ts';
import { readShareHash, shareHash, ShareLinkError } from './share-link.ts';

const spec = runSpec('responses.create', {
  headers: { authorization: 'Bearer secret', 'x-a': '1' },
  body: { model: 'gpt-6-luna', input: 'Grüße 🌍' },
});

test('a link carries the request, and no header that may hold a key', async () => {
  const shared = await readShareHash(await shareHash(spec));
  expect(shared).toEqual({ ...spec, headers: { 'x-a': '1' } });
});

test('refuses to share text that looks like a key', async () => {
  const body = { input: 'my key is sk-proj-abcdefghijklmnopqrstuv' };
  await expect(shareHash(runSpec('responses.create', { body }))).rejects.toThrow(ShareLinkError);
});

test('says so where a link is cut off or from a newer build', async () => {
  const hash = await shareHash(spec);
  await expect(readShareHash(hash.slice(0, -8))).rejects.toThrow(/damaged/);
  await expect(readShareHash(await shareHash(runSpec('future.create')))).rejects.toThrow(
    /more operations/,
  );
});

test('a page without a shared request opens as it is', async () => {
  expect(await readShareHash('')).toBeUndefined();
  expect(await readShareHash('#top')).toBeUndefined();
});
