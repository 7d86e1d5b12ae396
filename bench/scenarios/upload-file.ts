/** Measures the memory that uploading a file takes at most. Prints one line of JSON. */
import { createReadStream, openAsBlob } from 'node:fs';
import { loadUploader } from '../clients.ts';
import type { ClientName } from '../clients.ts';

const [name, path, port] = process.argv.slice(2) as [ClientName, string, string];

const upload = await loadUploader(name, `http://127.0.0.1:${port}/v1`);
// The official client documents a read stream; a Blob that is backed by the file is what `fetch` takes.
const file = name === 'openai' ? () => createReadStream(path) : () => openAsBlob(path);
await upload(new Blob(['warm up']));
globalThis.gc?.();
const before = process.memoryUsage().rss;
let most = before;
const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10);
await upload(await file());
clearInterval(timer);
most = Math.max(most, process.memoryUsage().rss);
console.log(JSON.stringify({ memoryMB: (most - before) / 1_048_576 }));
process.exit(0);
