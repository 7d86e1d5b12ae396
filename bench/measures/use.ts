import { clientNames } from '../clients.ts';
import type { ClientName } from '../clients.ts';
import { runScenario, takeTurns } from '../measure.ts';
import type { AddRow } from '../rows.ts';

/** The CPU of requests and of streams. */
export async function measureUse(add: AddRow, runs: number, port: number): Promise<void> {
  const measure = async (
    scenario: string,
    names: readonly ClientName[] = clientNames,
  ): Promise<Record<ClientName, number>> => {
    const results = await takeTurns(names, runs, (name) =>
      runScenario('use-client.ts', [name, scenario, String(port)]),
    );
    const numbers = names.map((name) => [name, results[name]['microseconds']!]);
    return Object.fromEntries(numbers) as Record<ClientName, number>;
  };
  const unit = 'µs CPU';

  const request = await measure('request');
  const { openai: official, fetch, undici } = request;
  const ofRequest = { unit, official, beside: { fetch, undici } };
  add({
    ...ofRequest,
    measure: 'request, 64 at once',
    ours: request.unabridged,
    target: 0.35,
  });
  add({
    ...ofRequest,
    measure: 'request, 64 at once, with fetch',
    ours: request['unabridged-fetch'],
    target: 0.75,
  });

  const event = await measure('iterate');
  const ofEvent = {
    unit,
    official: event.openai,
    beside: { fetch: event.fetch, undici: event.undici },
  };
  add({ ...ofEvent, measure: 'event of a stream', ours: event.unabridged, target: 0.4 });
  add({ ...ofEvent, measure: 'event of a stream, with fetch', ours: event['unabridged-fetch'] });

  const accumulated = await measure('accumulate', ['openai', 'unabridged']);
  add({
    measure: 'event of responses.stream()',
    unit,
    official: accumulated.openai,
    ours: accumulated.unabridged,
    target: 0.25,
  });
}
