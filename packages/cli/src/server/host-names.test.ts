import { expect, test } from 'vitest';
import { isLoopback, namesOfHost, urlOfServer } from './host-names.ts';

test('writes IPv6 addresses as URLs need them', () => {
  expect(urlOfServer('::1', 80)).toBe('http://[::1]:80');
  expect(namesOfHost('::1')).toEqual(['[::1]']);
});

test('opens a server that listens everywhere by its loopback address', () => {
  expect(urlOfServer('0.0.0.0', 4100)).toBe('http://127.0.0.1:4100');
  expect(namesOfHost('0.0.0.0')).toContain('127.0.0.1');
});

test.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['192.168.1.5', false],
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
