import type { ExampleFile, OperationExample } from '../example.ts';
import type { Operation } from '../operation.ts';

/** What the API answers to an example. */
export interface WireReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The bytes of a file in an example. */
export function bytesOf(file: ExampleFile): Buffer<ArrayBuffer> {
  return file.base64 === undefined
    ? Buffer.from(file.text ?? '')
    : Buffer.from(file.base64, 'base64');
}

/** Writes the reply of an example as HTTP carries it. */
export function wireReplyOf(
  operation: Operation,
  { response, events }: OperationExample,
  stream: boolean,
): WireReply {
  if (stream) {
    const text = (events ?? []).map(eventOf).join('');
    return reply(200, { 'content-type': 'text/event-stream; charset=utf-8' }, Buffer.from(text));
  }
  switch (operation.response ?? 'json') {
    case 'empty':
      return reply(200, {}, Buffer.alloc(0));
    case 'binary': {
      const file = response as ExampleFile;
      return reply(
        200,
        {
          'content-type': file.type,
          'content-disposition': `attachment; filename="${file.filename}"`,
        },
        bytesOf(file),
      );
    }
    default:
      return reply(
        200,
        { 'content-type': 'application/json' },
        Buffer.from(JSON.stringify(response)),
      );
  }
}

function reply(status: number, headers: Record<string, string>, body: Buffer): WireReply {
  return { status, headers: { 'x-request-id': 'req_example', ...headers }, body };
}

/** Assistants name an event beside its data; elsewhere the data names it, or nothing does. */
function eventOf(event: unknown): string {
  const { event: name, data, type } = event as { event?: string; data?: unknown; type?: string };
  if (name !== undefined) return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
  const prefix = type === undefined ? '' : `event: ${type}\n`;
  return `${prefix}data: ${JSON.stringify(event)}\n\n`;
}
