import { mkdtempSync, openSync, ftruncateSync, closeSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScenario, takeTurns } from '../measure.ts';
import type { AddRow } from '../rows.ts';

const megabytes = 512;

/** The memory that an upload of 512 MB takes beyond what the client takes at rest. */
export async function measureUploads(add: AddRow, runs: number, port: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'unabridged-bench-'));
  try {
    const path = join(folder, 'large.bin');
    const file = openSync(path, 'w');
    ftruncateSync(file, megabytes * 1_048_576);
    closeSync(file);
    const names = ['openai', 'unabridged', 'unabridged-fetch', 'fetch'] as const;
    const results = await takeTurns(names, Math.min(runs, 3), (name) =>
      runScenario('upload-file.ts', [name, path, String(port)]),
    );
    add({
      measure: 'upload of 512 MB, memory',
      unit: 'MB',
      official: results.openai['memoryMB']!,
      ours: results.unabridged['memoryMB']!,
      target: 0.12,
      beside: {
        'ours with fetch': results['unabridged-fetch']['memoryMB']!,
        fetch: results.fetch['memoryMB']!,
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
