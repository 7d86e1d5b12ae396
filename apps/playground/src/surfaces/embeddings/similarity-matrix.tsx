import { useMemo, useState } from 'react';
import { classNames } from '../../controls/class-names.ts';
import { similarity } from './vectors.ts';

/** Texts that are compared; more would make cells that nobody can read. */
const mostTexts = 24;

interface SimilarityMatrixProps {
  readonly texts: readonly string[];
  readonly vectors: readonly Float32Array[];
}

/** How alike each pair of texts is. A pair that is chosen is written out below. */
export function SimilarityMatrix({ texts, vectors }: SimilarityMatrixProps) {
  const shown = vectors.slice(0, mostTexts);
  const matrix = useMemo(
    () => shown.map((a) => shown.map((b) => similarity(a, b))),
    // oxlint-disable-next-line react/exhaustive-deps -- `shown` is made anew each time
    [vectors],
  );
  const [chosen, setChosen] = useState<readonly [number, number]>(() => closestPair(matrix));
  const [row, column] = chosen;
  return (
    <section aria-label="Similarity" className="flex flex-col gap-2">
      <h2 className="text-sm font-medium">Similarity</h2>
      <p className="text-xs text-muted">
        Cosine of each pair: 1 means the same, 0 means nothing in common.
      </p>
      <div className="overflow-x-auto">
        <table className="border-separate border-spacing-0.5 text-xs">
          <thead>
            <tr>
              <th scope="col" className="text-left text-2xs font-medium text-faint">
                Text
              </th>
              {shown.map((_, index) => (
                <th
                  // oxlint-disable-next-line react/no-array-index-key -- a text is known by its place
                  key={index}
                  scope="col"
                  title={texts[index]}
                  className="px-1 text-2xs font-medium text-faint"
                >
                  {index + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.map((cells, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a text is known by its place
              <tr key={index}>
                <th
                  scope="row"
                  title={texts[index]}
                  className="max-w-56 max-tablet:max-w-28 truncate pr-2 text-left font-normal text-muted"
                >
                  <span className="text-faint tabular-nums">{index + 1}</span> {texts[index]}
                </th>
                {cells.map((value, other) => (
                  <Cell
                    // oxlint-disable-next-line react/no-array-index-key -- a text is known by its place
                    key={other}
                    value={value}
                    name={`Texts ${index + 1} and ${other + 1}: ${value.toFixed(2)}`}
                    chosen={row === index && column === other}
                    onChoose={() => setChosen([index, other])}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {vectors.length > mostTexts && (
        <p className="text-2xs text-faint">The first {mostTexts} texts are compared.</p>
      )}
      {matrix[row]?.[column] !== undefined && row !== column && (
        <p className="rounded-lg border border-line bg-raised px-3.5 py-2.5 text-sm">
          <span className="font-mono text-xs text-accent">{matrix[row][column].toFixed(3)}</span> “
          {texts[row]}” and “{texts[column]}”
        </p>
      )}
    </section>
  );
}

interface CellProps {
  readonly value: number;
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Cell({ value, name, chosen, onChoose }: CellProps) {
  // Below half of the way to the colour, ink reads best on it; above, the light ground does.
  const strength = Math.max(0, Math.min(1, value));
  return (
    <td className="p-0">
      <button
        type="button"
        aria-label={name}
        aria-pressed={chosen}
        onClick={onChoose}
        className={classNames(
          'h-8 w-11 rounded-[3px] font-mono text-2xs tabular-nums aria-pressed:ring-2 aria-pressed:ring-ink',
          strength > 0.62 ? 'text-on-accent' : 'text-ink',
        )}
        style={{
          background: `color-mix(in oklab, var(--accent) ${Math.round(shade(strength) * 100)}%, var(--raised))`,
        }}
      >
        {value.toFixed(2)}
      </button>
    </td>
  );
}

/** Keeps away from the middle of the scale, where no colour of text has contrast. */
function shade(strength: number): number {
  return strength > 0.62 ? 0.9 + (strength - 0.62) * 0.26 : strength * 0.5;
}

function closestPair(matrix: readonly (readonly number[])[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let most = -Infinity;
  for (const [row, cells] of matrix.entries()) {
    for (let column = 0; column < row; column++) {
      if (cells[column]! > most) {
        most = cells[column]!;
        best = [column, row];
      }
    }
  }
  return best;
}
