const widths = ['92%', '78%', '85%', '60%'];

/** Lines that stand where text is about to be. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <output aria-label="Loading" className="flex flex-col gap-2.5 py-1">
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          className="block h-3 animate-[shimmer_1.4s_ease-in-out_infinite] rounded-sm bg-hover"
          style={{ width: widths[line % widths.length] }}
        />
      ))}
    </output>
  );
}
