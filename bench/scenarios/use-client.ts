/** Measures the CPU that a client takes for requests or for the events of a stream. Prints one line of JSON. */
import { loadClient } from '../clients.ts';
import type { ClientName, MeasuredClient } from '../clients.ts';

const [name, scenario, port] = process.argv.slice(2) as [ClientName, string, string];

const concurrency = 64;
const requests = 3000;
const events = 5000;
const rounds = 6;

async function sendMany(client: MeasuredClient, count: number): Promise<void> {
  let left = count;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await client.create();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

async function readMany(client: MeasuredClient, count: number): Promise<void> {
  for (let round = 0; round < count; round++) {
    const seen = await client.iterate(events);
    if (seen !== events + 5) throw new Error(`${name} saw ${seen} events of ${events + 5}`);
  }
}

async function accumulateMany(client: MeasuredClient, count: number): Promise<void> {
  for (let round = 0; round < count; round++) await client.accumulate!(events);
}

/** Runs `work` once to warm up and once to measure; gives microseconds of CPU for each unit. */
async function measure(work: (share: number) => Promise<number>): Promise<number> {
  await work(0.5);
  const start = process.cpuUsage();
  const units = await work(1);
  const used = process.cpuUsage(start);
  return (used.user + used.system) / units;
}

const client = await loadClient(name, `http://127.0.0.1:${port}/v1`);
const works: Record<string, (share: number) => Promise<number>> = {
  async request(share) {
    await sendMany(client, requests * share);
    return requests * share;
  },
  async iterate(share) {
    await readMany(client, rounds * share);
    return rounds * share * events;
  },
  async accumulate(share) {
    await accumulateMany(client, rounds * share);
    return rounds * share * events;
  },
};
console.log(JSON.stringify({ microseconds: await measure(works[scenario]!) }));
process.exit(0);
