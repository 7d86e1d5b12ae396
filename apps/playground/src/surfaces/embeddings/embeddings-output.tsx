import { Skeleton } from '../../controls/skeleton.tsx';
import { isRunning } from '../../run/run-record.ts';
import { paramsOfSpec } from '../../run/run-spec.ts';
import type { OutputProps } from '../surface.ts';
import { embeddingInputs } from './embedding-inputs.ts';
import { HeatMap } from './heat-map.tsx';
import { SimilarityMatrix } from './similarity-matrix.tsx';
import { vectorsOf } from './vectors.ts';

/** The vectors of the texts: how alike they are, and what they look like. */
export default function EmbeddingsOutput({ run }: OutputProps) {
  if (isRunning(run)) return <Skeleton lines={4} />;
  if (run.phase !== 'done') return null;
  const vectors = vectorsOf(run.reply);
  const texts = embeddingInputs(paramsOfSpec(run.spec));
  if (vectors.length === 0) {
    return <p className="text-sm text-muted">The reply holds no vector. The Raw tab has it.</p>;
  }
  return (
    <div className="flex flex-col gap-6">
      {vectors.length > 1 && <SimilarityMatrix texts={texts} vectors={vectors} />}
      <HeatMap texts={texts} vectors={vectors} />
    </div>
  );
}
