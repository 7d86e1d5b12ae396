import { inputFile, metadata } from 'unabridged/inputs';

const part = await inputFile(new File(['# Notes'], 'notes.md'), { detail: 'low' });
console.log(part.filename, part.file_data?.slice(0, 26));
console.log(metadata({ order: 7, paid: true }));
try {
  metadata({ note: 'x'.repeat(600) });
} catch (error) {
  console.log((error as Error).message);
}
// Prints: notes.md data:text/markdown;base64,
// Prints: { order: '7', paid: 'true' }
// Prints: A value of metadata may have 512 characters but that of note has 600.
