import { useEffect, useState } from 'react';
import { ask } from '../run/ask.ts';

/** How something is asked for again. */
export interface FollowOptions {
  readonly surface: string;
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Milliseconds between two questions. */
const pause = 800;

/** Asks for something again until it is no longer in progress. */
export function useFollowed<Item extends { readonly id: string; readonly status: string }>(
  item: Item,
  { surface, operation, params }: FollowOptions,
): Item {
  const [newest, setNewest] = useState(item);
  const question = JSON.stringify([operation, params]);
  const pending = newest.status === 'in_progress';
  useEffect(() => {
    if (!pending) return undefined;
    const controller = new AbortController();
    const [asked, about] = JSON.parse(question) as [string, Record<string, unknown>];
    let timer: ReturnType<typeof setTimeout>;
    // One question after the other: a late answer must not take the place of a newer one.
    const next = () => {
      timer = setTimeout(() => {
        ask(asked, about, { surface, signal: controller.signal }).then(
          ({ reply }) => {
            if (controller.signal.aborted) return;
            setNewest(reply as Item);
            next();
          },
          // What was shown last stays; the page's own button asks again.
          () => {},
        );
      }, pause);
    };
    next();
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [pending, question, surface]);
  return newest;
}
