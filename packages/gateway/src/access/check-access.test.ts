import { expect, test } from 'vitest';
import { checkAccess } from './check-access.ts';

const request = (headers: Record<string, string>, method = 'GET', url = 'http://127.0.0.1:4100/') =>
  new Request(url, { method, headers });

test.each(['127.0.0.1:4100', 'localhost:4100', 'localhost', '[::1]:4100', 'app.localhost:1'])(
  'answers to the host %s',
  (host) => {
    expect(() => checkAccess(request({ host }), {})).not.toThrow();
  },
);

test.each(['evil.example', 'evil.example:4100', '192.168.1.5', 'localhost.evil.example', ''])(
  'does not answer to the host "%s"',
  (host) => {
    expect(() => checkAccess(request({ host }), {})).toThrow(/does not answer to the host name/);
  },
);

test('answers to a host that was allowed', () => {
  const rules = { allowedHosts: ['studio.example'] };
  expect(() => checkAccess(request({ host: 'Studio.example:80' }), rules)).not.toThrow();
});

test.each([
  ['no origin', {}],
  ['its own origin', { origin: 'http://127.0.0.1:4100' }],
])('takes a change from %s', (_name, headers) => {
  expect(() =>
    checkAccess(request({ host: '127.0.0.1:4100', ...headers }, 'POST'), {}),
  ).not.toThrow();
});

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['another port', { origin: 'http://127.0.0.1:3000' }],
  ['a sandboxed page', { origin: 'null' }],
  ['a form without an origin', { 'sec-fetch-site': 'cross-site' }],
])('refuses a change from %s', (_name, headers) => {
  for (const method of ['POST', 'DELETE'])
    expect(() => checkAccess(request({ host: '127.0.0.1:4100', ...headers }, method), {})).toThrow(
      /only from its own pages/,
    );
});

test('takes a change from an origin that was allowed', () => {
  const rules = { allowedOrigins: ['http://localhost:5173'] };
  const headers = { host: '127.0.0.1:4100', origin: 'http://localhost:5173' };
  expect(() => checkAccess(request(headers, 'POST'), rules)).not.toThrow();
});
