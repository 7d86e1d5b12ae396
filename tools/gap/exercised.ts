import { appendFileSync, readFileSync } from 'node:fs';
import { exercisedLayers, type ExercisedLayer, type Layer } from './layers.ts';

/** Per layer the accessors that a test got a schema-valid success of, in order of the alphabet. */
export type Exercised = Readonly<Record<ExercisedLayer, readonly string[]>>;

/** Names the file that `recordExercised` adds to. */
export const recordVariable = 'UNABRIDGED_EXERCISED';

/** What the last whole run of the tests has carried. */
export const exercisedFile: URL = new URL('exercised.json', import.meta.url);

const recorded = new Set<string>();

/**
 * Notes that a test got a success through a layer, with a reply that the contract's
 * schema accepts. Does nothing outside of a whole run of the tests.
 */
export function recordExercised(layer: ExercisedLayer, accessor: string): void {
  const file = process.env[recordVariable];
  const line = `${layer} ${accessor}\n`;
  if (file === undefined || recorded.has(line)) return;
  recorded.add(line);
  // Several processes write at once: lines this short are appended whole.
  appendFileSync(file, line);
}

/** Reads what `recordExercised` wrote. */
export function parseRecord(text: string): Exercised {
  const lines = text.split('\n').filter((line) => line !== '');
  const of = (layer: Layer): string[] =>
    [...new Set(lines.filter((line) => line.startsWith(`${layer} `)))]
      .map((line) => line.slice(layer.length + 1))
      .toSorted();
  return byLayer(of);
}

/** What `exercised.json` says. */
export function readExercised(file: URL = exercisedFile): Exercised {
  const saved = JSON.parse(readFileSync(file, 'utf8')) as Partial<Exercised>;
  return byLayer((layer) => saved[layer] ?? []);
}

/** What `before` has and `after` lacks, each as `layer accessor`. */
export function lostSince(before: Exercised, after: Exercised): string[] {
  return exercisedLayers.flatMap((layer) =>
    before[layer]
      .filter((accessor) => !after[layer].includes(accessor))
      .map((accessor) => `${layer} ${accessor}`),
  );
}

function byLayer(of: (layer: ExercisedLayer) => readonly string[]): Exercised {
  return Object.fromEntries(exercisedLayers.map((layer) => [layer, of(layer)])) as unknown as {
    [Each in ExercisedLayer]: readonly string[];
  };
}
