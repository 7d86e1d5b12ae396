import { classNames } from '../../controls/class-names.ts';

/** Squares that are drawn; a file of thousands of parts is drawn in groups. */
const squares = 120;

/** Which parts have arrived: a square each, or one for a group of neighbours. */
export function PartMap({ parts }: { parts: readonly (string | null)[] }) {
  const group = Math.ceil(parts.length / squares);
  const count = Math.ceil(parts.length / group);
  return (
    <div aria-hidden className="flex flex-wrap gap-0.5">
      {Array.from({ length: count }, (_, square) => {
        const members = parts.slice(square * group, (square + 1) * group);
        const arrived = members.filter((id) => id !== null).length;
        return (
          <span
            key={square}
            className={classNames(
              'size-2 rounded-[2px]',
              arrived === members.length ? 'bg-accent' : arrived > 0 ? 'bg-accent/45' : 'bg-sunken',
            )}
          />
        );
      })}
    </div>
  );
}
