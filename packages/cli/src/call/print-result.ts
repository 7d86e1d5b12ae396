import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { exitCodes } from '../client/explain-error.ts';
import { CliError } from '../cli-error.ts';
import { byteSize } from '../screen/byte-size.ts';

/** Prints a reply: JSON so that a person can read it, anything else as it is. */
export async function printReply(reply: Response, output: string | undefined): Promise<void> {
  const type = reply.headers.get('content-type') ?? '';
  if (output !== undefined) return saveReply(reply, output);
  if (type.startsWith('application/json')) {
    const text = await reply.text();
    console.log(pretty(text));
    return;
  }
  const readable = type.startsWith('text/') || /json|xml/.test(type);
  if (process.stdout.isTTY && !readable) {
    throw new CliError(
      `The reply is ${type || 'of unknown type'}, which a terminal cannot show. Save it with --output FILE.`,
      exitCodes.usage,
    );
  }
  if (reply.body !== null) await pipeline(bytesOf(reply), process.stdout, { end: false });
}

/** Prints events as they come, a line each. */
export async function printEvents(
  events: AsyncIterable<unknown>,
  output: string | undefined,
): Promise<void> {
  const target: Writable = output === undefined ? process.stdout : createWriteStream(output);
  async function* lines(): AsyncGenerator<string> {
    for await (const event of events) yield `${JSON.stringify(event)}\n`;
  }
  await pipeline(lines(), target, { end: output !== undefined });
}

async function saveReply(reply: Response, output: string): Promise<void> {
  const target = createWriteStream(output);
  if (reply.body === null) target.end();
  else await pipeline(bytesOf(reply), target);
  console.error(`${output}: ${byteSize(target.bytesWritten)}`);
}

function bytesOf(reply: Response): Readable {
  return Readable.fromWeb(reply.body as NodeReadableStream);
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
