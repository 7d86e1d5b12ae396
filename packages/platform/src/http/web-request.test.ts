import { expect, test } from 'vitest';
import type { HttpReply } from './http-reply.ts';
import { toWebRequest, webFetch, WebRequest } from './web-request.ts';

const url = 'http://127.0.0.1:4100/v1/../v1/x?a=b';

test('a request of the web is read as one of node:http is', async () => {
  const request = new WebRequest(new Request(url, { method: 'POST', body: 'hello' }));
  const { method, host, pathname, search } = request;
  expect({ method, host, pathname, search }).toEqual({
    method: 'POST',
    host: '127.0.0.1:4100',
    pathname: '/v1/x',
    search: '?a=b',
  });
  const [one, other] = await Promise.all([request.bytes(), request.bytes()]);
  expect(one).toBe(other);
  expect(new TextDecoder().decode(one)).toBe('hello');
});

test('a request becomes one of the web again, with all it has', async () => {
  const sent = new Request(url, { method: 'POST', body: 'hello', headers: { 'x-one': 'two' } });
  const again = await toWebRequest(new WebRequest(sent));
  expect(again.url).toBe('http://127.0.0.1:4100/v1/x?a=b');
  expect(again.headers.get('x-one')).toBe('two');
  expect(await again.text()).toBe('hello');
});

test('a request has been left once its own signal aborts, asked before or after', async () => {
  for (const before of [true, false]) {
    const controller = new AbortController();
    const request = new WebRequest(new Request(url, { signal: controller.signal }));
    if (before) expect(request.signal.aborted).toBe(false);
    controller.abort();
    expect(request.signal.aborted).toBe(true);
  }
});

test.each<[string, HttpReply['body'], string]>([
  ['a text', 'text', 'text'],
  ['a stream', new Blob(['stream']).stream(), 'stream'],
  ['nothing', null, ''],
])('%s is the body of a response', async (_, body, text) => {
  const fetchIt = webFetch(async () => ({ status: 201, headers: { 'x-a': 'b' }, body }));
  const response = await fetchIt(new Request(url));
  expect(response.status).toBe(201);
  expect(response.headers.get('x-a')).toBe('b');
  expect(await response.text()).toBe(text);
});
