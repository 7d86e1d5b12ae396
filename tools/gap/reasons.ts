import type { Layer } from './layers.ts';

/** Why a layer lacks official operations, or never carries them in a test. */
export interface Reason {
  readonly layer: Layer;
  /** An accessor, or the start of several with a star: `beta.assistants.*`. */
  readonly operations: string;
  /** What is missing: all of it, or a test in which it succeeds. */
  readonly missing: 'declared' | 'exercised';
  /** A sentence for the reader of the report. */
  readonly reason: string;
}

/** The gaps that are meant. One that explains nothing any more fails the tests. */
export const reasons: readonly Reason[] = [
  {
    layer: 'platform',
    operations: 'models.delete',
    missing: 'exercised',
    reason: 'Only fine-tuned models can be deleted, and the platform has none until it fine-tunes.',
  },
];

/** Whether a reason is about this operation. */
export function isAbout({ operations }: Reason, accessor: string): boolean {
  return operations.endsWith('*')
    ? accessor.startsWith(operations.slice(0, -1))
    : accessor === operations;
}
