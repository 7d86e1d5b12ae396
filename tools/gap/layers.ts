/** The layers that the API passes through, in the order of the report. */
export const layers = ['contract', 'sdk', 'gateway', 'playground', 'platform', 'docs'] as const;

export type Layer = (typeof layers)[number];

/** Layers of which tests say what they have carried. */
export const exercisedLayers = ['sdk', 'gateway', 'playground', 'platform'] as const;

export type ExercisedLayer = (typeof exercisedLayers)[number];

/**
 * Whether an official operation that the layer lacks, or has and never carried in a
 * test, fails the tests unless `reasons.ts` explains it. A gate is turned on with the
 * change that completes its layer, and stays on.
 */
export const gates: Readonly<Record<Layer, boolean>> = {
  contract: true,
  sdk: true,
  gateway: true,
  playground: true,
  platform: false,
  docs: false,
};

/** Whether a layer is among those of which tests say what they have carried. */
export function isExercised(layer: Layer): layer is ExercisedLayer {
  return exercisedLayers.some((one) => one === layer);
}
