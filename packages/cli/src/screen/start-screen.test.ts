import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { renderStartScreen, type StartScreen } from './start-screen.ts';

const screen: StartScreen = {
  version: '1.2.3',
  url: 'http://127.0.0.1:4100',
  playground: true,
  engines: {
    active: {
      id: 'local',
      label: 'Local stand-in',
      languageModel: false,
      notice: 'Not a language model.',
      baseURL: null,
      model: null,
    },
    found: [],
  },
  keyRequired: false,
  live: null,
  dataDir: '/data',
  public: false,
};
const render = (changes: Partial<StartScreen> = {}) =>
  // Without colours, which depend on the terminal.
  stripVTControlCharacters(renderStartScreen({ ...screen, ...changes }));

test('names every address of a start', () => {
  expect(render()).toContain('Playground  http://127.0.0.1:4100/\n');
  expect(render()).toContain('API         http://127.0.0.1:4100/v1\n');
  expect(render()).toContain('Gateway     http://127.0.0.1:4100/api\n');
});

test('leaves out what `serve` does not serve', () => {
  const text = render({ playground: false });
  expect(text).not.toMatch(/Playground|Gateway|Live/);
  expect(text).toContain('/v1');
});

test('tells how to use a server that was found', () => {
  const found = [{ label: 'Ollama', baseURL: 'http://127.0.0.1:11434/v1', models: ['qwen'] }];
  expect(render({ engines: { ...screen.engines, found } })).toMatch(
    /Found +Ollama.*\n.*--upstream http:\/\/127.0.0.1:11434\/v1 --upstream-model qwen/,
  );
});

test('warns where others can reach the server', () => {
  expect(render({ public: true })).toContain('Anyone on your network');
  expect(render()).not.toContain('Anyone');
});

test('says what live requests cost', () => {
  expect(render({ live: 'https://api.openai.com/v1' })).toMatch(/Live API +https.*\n.*cost money/);
});
