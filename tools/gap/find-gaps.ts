import type { Declared } from './declared.ts';
import type { Exercised } from './exercised.ts';
import { isExercised, type Layer, layers } from './layers.ts';
import { isAbout, type Reason } from './reasons.ts';

/** An official operation that a layer lacks, or has and never carried in a test. */
export interface Gap {
  readonly layer: Layer;
  readonly accessor: string;
  readonly missing: 'declared' | 'exercised';
}

export interface Explained extends Gap {
  readonly reason: string;
}

export interface Gaps {
  /** In layers whose gate is on, without a reason. */
  readonly unexplained: readonly Gap[];
  readonly explained: readonly Explained[];
  /** In layers whose gate is off, without a reason: work to come. */
  readonly open: readonly Gap[];
  /** Reasons that explain no gap any more. */
  readonly stale: readonly Reason[];
}

/** Finds what the layers lack of the official operations. */
export function findGaps(
  official: readonly string[],
  found: { readonly declared: Declared; readonly exercised: Exercised },
  rules: { readonly gates: Readonly<Record<Layer, boolean>>; readonly reasons: readonly Reason[] },
): Gaps {
  const gaps = layers.flatMap((layer) => gapsOf(layer, official, found));
  const reasonOf = (gap: Gap): Reason | undefined =>
    rules.reasons.find(
      (reason) =>
        reason.layer === gap.layer &&
        reason.missing === gap.missing &&
        isAbout(reason, gap.accessor),
    );
  const bare = gaps.filter((gap) => reasonOf(gap) === undefined);
  const used = new Set(gaps.map(reasonOf));
  return {
    unexplained: bare.filter(({ layer }) => rules.gates[layer]),
    explained: gaps.flatMap((gap) => {
      const reason = reasonOf(gap);
      return reason === undefined ? [] : [{ ...gap, reason: reason.reason }];
    }),
    open: bare.filter(({ layer }) => !rules.gates[layer]),
    stale: rules.reasons.filter((reason) => !used.has(reason)),
  };
}

function gapsOf(
  layer: Layer,
  official: readonly string[],
  { declared, exercised }: { readonly declared: Declared; readonly exercised: Exercised },
): Gap[] {
  return official.flatMap((accessor): Gap[] => {
    if (!declared[layer].has(accessor)) return [{ layer, accessor, missing: 'declared' }];
    if (!isExercised(layer) || exercised[layer].includes(accessor)) return [];
    return [{ layer, accessor, missing: 'exercised' }];
  });
}
