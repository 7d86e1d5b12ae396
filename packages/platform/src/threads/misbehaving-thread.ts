/** A thread for the tests of `thread.ts`: it does what it is told, good or bad. */
import { answerRequests } from './answer-requests.ts';
import { ThreadRefusalError } from './thread-errors.ts';

answerRequests(async (request: string) => {
  if (request === 'refuse') throw new ThreadRefusalError('too_odd', 'It is too odd.');
  if (request === 'throw') throw new TypeError('a fault');
  if (request === 'exit') process.exit(3);
  if (request === 'loop') for (;;);
  if (request === 'hoard') {
    const hoard: number[][] = [];
    for (;;) hoard.push(Array.from({ length: 10_000 }, () => Math.random()));
  }
  return { value: `${request} done` };
});
