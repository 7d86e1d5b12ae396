import { createReadStream } from 'node:fs';
import { toFile } from 'unabridged';

const notes = await toFile(Buffer.from('{"a":1}\n'), 'notes.jsonl');
console.log(notes.name, notes.size);

// A file on the disk stays there until it is sent; its name comes from its path.
const self = await toFile(createReadStream(process.argv[1]!));
console.log(self.name.endsWith('.ts'));
// Prints: notes.jsonl 8
// Prints: true
