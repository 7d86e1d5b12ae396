/** A program that serves a platform with a scripted engine, for tests that kill it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPlatform } from '../create-platform.ts';
import { finish, says, ScriptedEngine } from './scripted-engine.ts';

const engine = new ScriptedEngine();
engine.play(({ items, tools }) =>
  JSON.stringify(items).includes('call') && tools.length > 0
    ? [
        { type: 'tool_call', kind: 'function', callId: 'call_1', name: 'find' },
        { type: 'tool_arguments', callId: 'call_1', delta: '{}' },
        finish('stop'),
      ]
    : JSON.stringify(items).includes('hang')
      ? [
          { type: 'text', delta: 'Unfin' },
          { type: 'wait', until: new Promise(() => undefined) },
          finish('stop'),
        ]
      : says('Finished'),
);
const platform = await createPlatform({ engine, dataDir: process.argv[2]! });
const server = createServer(platform.listener).listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`);
});
