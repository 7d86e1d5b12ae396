/** `npm run bench:streams`: 500 streams at a time for a minute. `-- STREAMS SECONDS` for others. */
import { holdStreams } from './hold-streams.ts';

const streams = Number(process.argv[2] ?? 500);
const seconds = Number(process.argv[3] ?? 60);
const result = await holdStreams({ streams, seconds });
console.log(JSON.stringify({ streams, seconds, ...result }, null, 2));
if (result.errors > 0) process.exitCode = 1;
