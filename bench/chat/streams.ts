/**
 * `npm run bench:streams`: 500 streams at a time for a minute, and what the server's memory is
 * meanwhile. `-- STREAMS SECONDS` for others; a third number limits the server's heap, in MB.
 */
import { holdStreams } from './hold-streams.ts';

const [streams = 500, seconds = 60, heap] = process.argv.slice(2).map(Number);
const result = await holdStreams({ streams, seconds, heap });
const { completed, errors, core, memory } = result;
console.log(
  `${streams} streams at a time for ${seconds} s${heap ? `, heap of at most ${heap} MB` : ''}: ` +
    `${completed} complete, ${errors} errors, ${core.toFixed(2)} of a core\n`,
);
console.log('| after | memory, MB | heap in use, MB | heap taken, MB | buffers, MB |');
console.log('|---|---:|---:|---:|---:|');
for (const [when, sample] of Object.entries(memory)) {
  console.log(
    `| ${when} | ${sample.resident} | ${sample.heapUsed} | ${sample.heapTotal} | ${sample.external} |`,
  );
}
if (errors > 0) process.exitCode = 1;
