import { invalidReply } from '../errors/reply-error.ts';
import { EventReader } from '../streaming/event-reader.ts';
import { Stream } from '../streaming/stream.ts';
import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { nameRequest } from './api-promise.ts';
import type { Exchange } from './exchange.ts';

/** Reads a reply that holds JSON. */
export async function parseJson(exchange: Exchange): Promise<unknown> {
  const text = await exchange.text();
  const { reply } = exchange;
  if (reply.status === 204 || (text === '' && reply.header('content-length') === '0')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const type = reply.header('content-type') ?? '';
    // Transcripts and the like come as plain text where the caller asked for it.
    if (type.startsWith('text/plain') || type.startsWith('text/vtt')) return text;
    throw invalidReply(reply, 'JSON', text).at(exchange.site);
  }
  return nameRequest(value, exchange);
}

/** Reads a reply to a raw request: JSON where it says so, else text. */
export async function parseAny(exchange: Exchange): Promise<unknown> {
  await exchange.opened;
  const type = exchange.reply.header('content-type') ?? '';
  if (/\bjson\b/i.test(type)) return parseJson(exchange);
  const text = await exchange.text();
  return exchange.reply.status === 204 ? null : text;
}

/** Gives a reply with a binary body as it is. */
export async function parseBinary(exchange: Exchange): Promise<Response> {
  return (await exchange.opened).toResponse();
}

/** Reads a reply without content away. */
export async function parseEmpty(exchange: Exchange): Promise<undefined> {
  (await exchange.opened).discard();
  return undefined;
}

/** Opens a reply as a stream of events. */
export async function parseStream(exchange: Exchange): Promise<Stream<unknown>> {
  const reply = await exchange.opened;
  const type = reply.header('content-type') ?? '';
  // Some servers leave the type out or call it text: these two alone are surely no events.
  if (/\b(?:json|html)\b/i.test(type)) {
    throw invalidReply(reply, 'a stream of events', await exchange.text()).at(exchange.site);
  }
  const { idleMs, acceptTruncated, acceptEmpty } = exchange.settings;
  const controller = new AbortController();
  const { signal } = controller;
  signal.addEventListener('abort', () =>
    reply.lifetime.cancel(new APIUserAbortError({ cause: signal.reason })),
  );
  const reader = new EventReader<unknown>(reply, {
    idleMs,
    acceptTruncated,
    acceptEmpty,
    site: exchange.site,
  });
  return Stream.fromReader(reader, controller, exchange.settings.signal);
}
