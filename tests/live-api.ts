/**
 * `npm run test:live`: holds a few cheap calls of the real API against the contract. Needs
 * OPENAI_API_KEY and spends less than a cent; OPENAI_BASE_URL sends it elsewhere. Nothing
 * else in this repository calls OpenAI.
 */
import OpenAI, { NotFoundError } from 'unabridged';
import { operations } from '@unabridged/contract/registry';
import { createOperationRoutes } from '../packages/gateway/src/dispatch/operation-routes.ts';
import { replyProblems } from './check-reply.ts';

const textModel = process.env['OPENAI_TEST_MODEL'] ?? 'gpt-6-luna';
const routes = createOperationRoutes(operations);
const problems: string[] = [];
const checks: Promise<void>[] = [];

/** Sends as usual and keeps what the contract refuses in a reply. */
async function watchedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const reply = await fetch(input, init);
  const { pathname, searchParams } = new URL(String(input));
  const path = pathname.replace(/^.*?\/v1/, '');
  const match = routes.match(init?.method ?? 'GET', path, searchParams);
  if (reply.ok && match !== undefined) checks.push(hold(match.operation.accessor, reply.clone()));
  return reply;
}

async function hold(accessor: string, reply: Response): Promise<void> {
  const found = await replyProblems(accessor, reply);
  problems.push(...found.map((problem) => `${accessor}: ${problem}`));
}

const client = new OpenAI({ fetch: watchedFetch });
const limits = { model: textModel, max_output_tokens: 64 };

const calls: Readonly<Record<string, () => Promise<boolean>>> = {
  'lists models': async () => (await client.models.list()).data.length > 0,
  'refuses a model that does not exist': () =>
    client.models.retrieve('no-such-model').then(
      () => false,
      (error: unknown) => error instanceof NotFoundError,
    ),
  'creates, retrieves and deletes a response': async () => {
    const { id } = await client.responses.create({ ...limits, input: 'Say hello' });
    const { output_text } = await client.responses.retrieve(id);
    await client.responses.delete(id);
    return output_text !== '';
  },
  'streams a response to its end': async () => {
    const stream = await client.responses.create({ ...limits, input: 'Say hello', stream: true });
    let last = '';
    for await (const { type } of stream) last = type;
    return last === 'response.completed' || last === 'response.incomplete';
  },
  'embeds a text': async () => {
    const { data } = await client.embeddings.create({
      model: 'text-embedding-3-small',
      input: 'a red apple',
    });
    return data[0]?.embedding.length === 1536;
  },
  'stores, reads and deletes a file': async () => {
    const file = new File(['The harbour opens at six.'], 'harbour.txt');
    const { id } = await client.files.create({ file, purpose: 'user_data' });
    const { filename } = await client.files.retrieve(id);
    return (await client.files.delete(id)).deleted && filename === 'harbour.txt';
  },
};

let failed = 0;
for (const [name, call] of Object.entries(calls)) {
  const outcome = await call().catch((error: unknown) => String(error));
  if (outcome !== true) failed += 1;
  console.log(`${outcome === true ? '✓' : '✗'} ${name}${outcome === true ? '' : `: ${outcome}`}`);
}
await Promise.all(checks);
for (const problem of problems) console.log(`✗ the contract refuses ${problem}`);
process.exitCode = failed + problems.length === 0 ? 0 : 1;
