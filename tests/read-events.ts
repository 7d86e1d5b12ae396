import { createParser } from 'eventsource-parser';

/** An event of a response's stream, and when it arrived by `performance.now()`. */
export interface ArrivedEvent {
  readonly type: string;
  readonly data: Record<string, unknown>;
  readonly at: number;
}

/** Reads server-sent events one by one, with a parser that is not ours. */
export async function* readEvents(reply: Response): AsyncGenerator<ArrivedEvent> {
  const waiting: ArrivedEvent[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => {
      waiting.push({
        type: event ?? 'message',
        data: JSON.parse(data) as Record<string, unknown>,
        at: performance.now(),
      });
    },
  });
  const decoder = new TextDecoder();
  for await (const chunk of reply.body as unknown as AsyncIterable<Uint8Array>) {
    parser.feed(decoder.decode(chunk, { stream: true }));
    yield* waiting.splice(0);
  }
}
