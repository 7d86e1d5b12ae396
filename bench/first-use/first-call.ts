/** `node first-call.ts KIND`: starts a platform in a fresh process, makes one call, and tells what it took. */
import { calls } from './calls.ts';

const started = performance.now();
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const before = processor();
const { startPlatform } = await import('../../packages/platform/src/testing/index.ts');
const imported = performance.now();
const importedProcessor = processor();
await using platform = await startPlatform();
const reply = await calls[process.argv[2]!]!(platform.baseURL);
const text = await reply.text();
if (!reply.ok) throw new Error(text);
console.log(
  JSON.stringify({
    import: imported - started,
    importCpu: importedProcessor - before,
    call: performance.now() - imported,
    callCpu: processor() - importedProcessor,
  }),
);
