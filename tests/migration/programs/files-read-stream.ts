import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI from 'openai';

const path = join(mkdtempSync(join(tmpdir(), 'corpus-')), 'notes.txt');
writeFileSync(path, 'The harbour opens at six.');
const client = new OpenAI();
const file = await client.files.create({ file: createReadStream(path), purpose: 'user_data' });
console.log(file.object, file.filename, file.bytes, file.purpose);
