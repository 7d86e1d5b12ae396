import { classNames } from '../controls/class-names.ts';
import { Link } from '@tanstack/react-router';

/**
 * The name and its mark. On a phone the bar has room for the mark alone, unless `full`.
 * The mark is a U between serifs, with a bookmark.
 */
export function Brand({ full = false }: { full?: boolean }) {
  return (
    <Link
      to="/responses"
      className="flex items-center gap-2 rounded-md"
      aria-label="Unabridged Playground"
    >
      <svg viewBox="0 0 32 32" className="size-6" aria-hidden>
        <rect width="32" height="32" rx="7.5" fill="#17584a" />
        <path
          d="M9 8v8.9c0 4.4 2.8 7.3 7 7.3s7-2.9 7-7.3V8"
          fill="none"
          stroke="#f7f3e8"
          strokeWidth="3"
        />
        <path d="M6.2 8h5.6M20.2 8h5.6" stroke="#f7f3e8" strokeWidth="2" />
        <path d="M14.4 6.6h3.2v9.6L16 14.6l-1.6 1.6z" fill="#e5b04c" />
      </svg>
      <span
        className={classNames(
          'text-base font-semibold tracking-[-0.02em]',
          !full && 'max-[430px]:hidden',
        )}
      >
        Unabridged
      </span>
    </Link>
  );
}
