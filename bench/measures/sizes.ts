import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundledKB, programs } from '../bundle-size.ts';
import type { AddRow } from '../rows.ts';

const root = resolve(import.meta.dirname, '../..');

function installed(folder: string): { files: number; megabytes: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { files: sizes.length, megabytes: bytes / 1_000_000 };
}

/** What a visitor downloads. */
export async function measureBundles(add: AddRow): Promise<void> {
  const official = await bundledKB(programs.official);
  const unit = 'KB gzip';
  const whole = await bundledKB(programs.full);
  add({ measure: 'bundle, whole client', unit, official, ours: whole, target: 0.45 });
  const chat = await bundledKB(programs.chatAlone);
  add({ measure: 'bundle, chat alone', unit, official, ours: chat, target: 0.1 });
  const responses = await bundledKB(programs.responsesAlone);
  add({ measure: 'bundle, responses alone', unit, official, ours: responses });
}

/** What lies in `node_modules` afterwards. */
export function measureInstalled(add: AddRow): void {
  const official = installed(join(root, 'node_modules/openai'));
  const ours = installed(join(root, 'packages/sdk/dist'));
  const size = { official: official.megabytes, ours: ours.megabytes };
  add({ measure: 'installed size', unit: 'MB', ...size, target: 0.13 });
  const files = { official: official.files, ours: ours.files };
  add({ measure: 'installed files', unit: 'files', ...files, target: 0.08 });
}
