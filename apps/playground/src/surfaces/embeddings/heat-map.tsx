import { useEffect, useRef, useState } from 'react';
import { useThemeStore } from '../../shell/theme.ts';

interface HeatMapProps {
  readonly texts: readonly string[];
  readonly vectors: readonly Float32Array[];
}

/** Vectors that are drawn. */
const mostVectors = 50;

/** Each vector as a strip: a column for each number, the stronger its colour the larger it is. */
export function HeatMap({ texts, vectors }: HeatMapProps) {
  const shown = vectors.slice(0, mostVectors);
  const scale = scaleOf(shown);
  const look = useThemeStore((store) => store.choice);
  const [under, setUnder] = useState<string>();
  return (
    <section aria-label="Heat map" className="flex flex-col gap-2">
      <h2 className="text-sm font-medium">Heat map</h2>
      <p className="text-xs text-muted">
        {vectors.length} {vectors.length === 1 ? 'vector' : 'vectors'} of {vectors[0]?.length ?? 0}{' '}
        numbers; green is above zero, violet below.
      </p>
      <div className="flex flex-col gap-1">
        {shown.map((vector, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a vector is known by its place
          <div key={index} className="flex items-center gap-2">
            <span className="w-4 shrink-0 text-right text-2xs text-faint tabular-nums">
              {index + 1}
            </span>
            <Strip
              // Drawn in the colours of the look, so it is drawn anew with another one.
              key={look}
              vector={vector}
              scale={scale}
              label={`Vector of “${texts[index] ?? index + 1}”`}
              onPoint={(place) =>
                setUnder(
                  place === undefined
                    ? undefined
                    : `${index + 1}: number ${place + 1} is ${vector[place]!.toFixed(5)}`,
                )
              }
            />
          </div>
        ))}
      </div>
      <p className="h-4 font-mono text-2xs text-faint">
        {under ?? 'Point at a strip for its numbers.'}
      </p>
    </section>
  );
}

interface StripProps {
  readonly vector: Float32Array;
  readonly scale: number;
  readonly label: string;
  readonly onPoint: (place: number | undefined) => void;
}

function Strip({ vector, scale, label, onPoint }: StripProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, vector, scale);
  }, [vector, scale]);
  return (
    <canvas
      ref={canvas}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn by a script
      role="img"
      aria-label={label}
      width={vector.length}
      height={1}
      className="h-6 w-full min-w-0 flex-1 rounded-[3px] border border-line [image-rendering:pixelated]"
      onMouseMove={(event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        const place = Math.floor(((event.clientX - left) / width) * vector.length);
        onPoint(Math.max(0, Math.min(vector.length - 1, place)));
      }}
      onMouseLeave={() => onPoint(undefined)}
    />
  );
}

function draw(canvas: HTMLCanvasElement, vector: Float32Array, scale: number): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const style = getComputedStyle(document.documentElement);
  context.clearRect(0, 0, canvas.width, 1);
  for (const [sign, name] of [
    [1, '--accent'],
    [-1, '--violet'],
  ] as const) {
    context.fillStyle = style.getPropertyValue(name);
    for (let index = 0; index < vector.length; index++) {
      const value = vector[index]! * sign;
      if (value <= 0) continue;
      context.globalAlpha = Math.min(1, value / scale);
      context.fillRect(index, 0, 1, 1);
    }
  }
}

/** The size at which the colour is full: a few numbers may be larger, so that the rest is seen. */
function scaleOf(vectors: readonly Float32Array[]): number {
  let squares = 0;
  let count = 0;
  for (const vector of vectors) {
    for (const value of vector) squares += value * value;
    count += vector.length;
  }
  return 2.5 * Math.sqrt(squares / Math.max(1, count)) || 1;
}
