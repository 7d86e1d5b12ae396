import { builtSdk } from '../clients.ts';
import { runScenario, takeTurns } from '../measure.ts';
import type { AddRow } from '../rows.ts';

/** What importing the whole client costs. */
export async function measureImport(add: AddRow, runs: number): Promise<void> {
  const specifiers = { official: 'openai', ours: builtSdk };
  const { official, ours } = await takeTurns(['official', 'ours'], runs, (name) =>
    runScenario('import-client.ts', [specifiers[name]]),
  );
  const pick = (name: string): { official: number; ours: number } => ({
    official: official[name]!,
    ours: ours[name]!,
  });
  add({ measure: 'import, CPU', unit: 'ms', ...pick('cpuMs'), target: 0.15 });
  add({ measure: 'import, heap', unit: 'MB', ...pick('heapMB'), target: 0.2 });
}
