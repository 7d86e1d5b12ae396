/** Within this time, in milliseconds, a second signal is taken for the first: npm passes on what the terminal sent already. */
const sameKeyPress = 500;

/**
 * Waits for Ctrl-C or a polite end from outside, then runs `stop` and ends the process.
 * Ctrl-C once more ends it at once.
 */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stoppingSince: number | undefined;
  const onSignal = (): void => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > sameKeyPress) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}
