import { readFileSync, writeFileSync } from 'node:fs';
import OpenAI from 'unabridged';
import { uploadFile, type UploadState } from 'unabridged/workflows';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const path = process.argv[1]!; // any file, of up to 8 GB
const options = { purpose: 'user_data', partsFrom: 0, partBytes: 200 } as const;

// Stops half way, as a crash would. The state of each moment is kept.
const crash = new AbortController();
const onState = (state: UploadState) => {
  writeFileSync(`${path}.state.json`, JSON.stringify(state));
  if (Object.keys(state.parts).length === 3) crash.abort();
};
await uploadFile(client, path, { ...options, onState, signal: crash.signal, concurrency: 1 }).catch(
  (error: Error) => console.log(error.message),
);

// Later: only what is missing is sent.
const resume = JSON.parse(readFileSync(`${path}.state.json`, 'utf8')) as UploadState;
let first = 0;
const file = await uploadFile(client, path, {
  ...options,
  resume,
  onProgress: ({ sentParts }) => (first ||= sentParts),
});
console.log(first, 'parts were there;', file.bytes === readFileSync(path).length);
// Prints: Request was aborted.
// Prints: 3 parts were there; true
