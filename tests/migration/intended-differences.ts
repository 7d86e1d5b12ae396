/** Where a program observes something else on purpose, because the official client is wrong. */
export interface IntendedDifference {
  readonly program: string;
  readonly reason: string;
  /** What the official client shows. */
  readonly official: readonly string[];
  /** What ours shows. */
  readonly ours: readonly string[];
}

export const intendedDifferences: readonly IntendedDifference[] = [
  {
    program: 'abort-stream',
    reason: "A user's abort ends the official loop silently, as if all had arrived.",
    official: ['the loop ended'],
    ours: ['true'],
  },
];
