import { Command } from 'commander';
import { expect, test } from 'vitest';
import { addServerOptions, type ServerOptions } from './server-options.ts';

const parse = (...parameters: string[]): ServerOptions =>
  addServerOptions(new Command(), 15)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .parse(parameters, { from: 'user' })
    .opts<ServerOptions>();

test('has defaults', () => {
  expect(parse()).toMatchObject({
    port: 4100,
    host: '127.0.0.1',
    dataDir: '.unabridged',
    pace: 15,
  });
});

test('collects host names in lower case', () => {
  expect(parse('--allowed-host', 'A.example', '--allowed-host', 'b').allowedHost).toEqual([
    'a.example',
    'b',
  ]);
});

test.each(['abc', '-1', '65536', '1.5', '', ' 80'])('refuses the port "%s"', (port) => {
  expect(() => parse(`--port=${port}`)).toThrow(/0 to 65535/);
});

test.each(['ollama', 'ftp://x', 'http://'])('refuses the upstream %s', (url) => {
  expect(() => parse('--upstream', url)).toThrow(/must be a URL/);
});

test('asks an upstream through one of two APIs', () => {
  expect(parse().upstreamApi).toBeUndefined();
  expect(parse('--upstream-api', 'responses').upstreamApi).toBe('responses');
  expect(() => parse('--upstream-api', 'legacy')).toThrow(/chat, responses/);
});

test.each(['fast', '-5', '10001'])('refuses the pace %s', (pace) => {
  expect(() => parse(`--pace=${pace}`)).toThrow(/0 to 10000/);
});
