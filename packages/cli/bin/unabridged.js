#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read, so that they can say what is wrong.
import { existsSync } from 'node:fs';

const needed = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `unabridged: This is Node ${process.versions.node} (${process.execPath}), but Unabridged needs Node ${needed.join('.')} or newer. ` +
      'In a clone on Linux x64, `npm start` brings its own; elsewhere install one from https://nodejs.org.',
  );
  process.exit(1);
}

// What is published is built: Node runs no TypeScript below node_modules.
const source = new URL('../src/main.ts', import.meta.url);
const built = new URL('../src/main.js', import.meta.url);
const { main } = await import(existsSync(source) ? source.href : built.href);
await main(process.argv);
