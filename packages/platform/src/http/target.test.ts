import { expect, test } from 'vitest';
import { splitTarget } from './target.ts';

test.each([
  '/',
  '/v1/models',
  '/v1/models?limit=2&after=a%20b',
  '/v1/models?',
  '/v1/files/a%2Fb/content',
  '/v1/../v1/./models',
  '/v1/%2e%2e/models',
  '/v1/a b',
  '/v1/ü?q=ü',
  "/v1/a'b?c='d'",
  '/v1/a\\b',
  '/v1/a|b^c?d|e^f',
  '/v1/{id}?a[]=1&b={2}',
  '//evil.example/v1',
  '/v1/a?b?c#d',
])('takes %s apart as a URL does', (target) => {
  const { pathname, search } = new URL(`http://localhost${target}`);
  const split = splitTarget(target);
  expect({ pathname: split.pathname, search: split.search }).toEqual({ pathname, search });
});

test('takes a whole URL, as proxies are asked for, and what is no URL', () => {
  expect(splitTarget('http://localhost:80/v1/models?a=b')).toMatchObject({
    pathname: '/v1/models',
    search: '?a=b',
  });
  expect(splitTarget('*')).toEqual({ pathname: '*', search: '' });
});
