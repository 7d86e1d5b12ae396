import { text } from 'node:stream/consumers';
import { findOperation } from '@unabridged/contract/registry';
import { operationIndex, operationSchemas } from '@unabridged/contract/schemas';
import type { OpenAI } from 'unabridged';
import { describeOperation, listOperations, similarAccessors } from './describe-operation.ts';
import { printEvents, printReply } from './print-result.ts';
import { openFiles, parseJson, readParams, type Params } from './read-params.ts';
import { clientOf, interruption } from '../client/client-of.ts';
import type { CallOptions } from '../commands/call-command.ts';
import { exitCodes, explainError } from '../client/explain-error.ts';
import { CliError } from '../cli-error.ts';

/** Calls an operation, or tells about it. */
export async function runCall(
  accessor: string | undefined,
  words: readonly string[],
  options: CallOptions,
): Promise<void> {
  if (options.list) return console.log(listOperations(accessor ?? ''));
  if (accessor === undefined) {
    if (options.help) return console.log(options.usage);
    throw new CliError('Name an operation, such as files.list; --list lists all.', exitCodes.usage);
  }
  const operation = findOperation(accessor);
  if (operation === undefined) throw unknownOperation(accessor);
  if (options.help) {
    const summary = operationIndex().find((one) => one.accessor === operation.accessor)!;
    return console.log(describeOperation(summary));
  }
  const schema = operationSchemas(operation.accessor).params;
  const params = openFiles(
    { ...(await jsonParams(options)), ...readParams(words, schema) },
    schema,
  );
  const client = clientOf(options);
  try {
    await send(client, operation, params, options);
  } catch (error) {
    throw explainError(error, options.baseUrl);
  }
}

async function send(
  client: OpenAI,
  operation: NonNullable<ReturnType<typeof findOperation>>,
  params: Params,
  { output, all }: CallOptions,
): Promise<void> {
  const request = { signal: interruption() };
  const result = client.execute(operation, params as object, request);
  if (operation.stream === 'sse' && params['stream'] === true) {
    return printEvents((await result) as AsyncIterable<unknown>, output);
  }
  if (all && operation.page !== undefined) {
    return printEvents(result as unknown as AsyncIterable<unknown>, output);
  }
  await printReply(await result.asResponse(), output);
}

async function jsonParams({ json }: CallOptions): Promise<Params> {
  if (json === undefined) return {};
  if (json !== '-') return parseJson(json, '--json');
  return parseJson(await text(process.stdin), 'The standard input');
}

function unknownOperation(accessor: string): CliError {
  const similar = similarAccessors(accessor);
  const hint = similar.length > 0 ? `Did you mean ${similar.join(', ')}?` : '--list lists all.';
  return new CliError(`The API has no operation '${accessor}'. ${hint}`, exitCodes.usage);
}
