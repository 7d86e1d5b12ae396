import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { gatewayTo, json, type Send } from './testing/send.ts';
import { bodyOf, startUpstream, type UpstreamServer } from './testing/upstream-server.ts';

const mebibyte = 2 ** 20;

/** A gateway whose targets are both the one upstream: each has a transport of its own. */
function gatewayWithBoth(upstream: UpstreamServer): Send {
  return gatewayTo(upstream.baseURL, { live: { apiKey: 'sk-x', baseURL: upstream.baseURL } });
}

/** A multipart upload that is made as it is read. */
function upload(body: ReadableStream<Uint8Array>, target: string): RequestInit {
  // Node wants `duplex` for a streamed body; the types of browsers lack it.
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    body,
    duplex: 'half',
    headers: {
      'content-type': 'multipart/form-data; boundary=edge',
      'x-unabridged-target': target,
    },
  };
  return init;
}

describe.each(['live', 'local'])('to the %s target', (target) => {
  test('passes an upload on no faster than the upstream takes it', async () => {
    const total = 64 * mebibyte;
    let made = 0;
    let taken = 0;
    let most = 0;
    await using upstream = await startUpstream(async (request, response) => {
      // Long enough for a gateway that collects to collect everything.
      await sleep(400);
      for await (const chunk of request) taken += (chunk as Buffer).length;
      response.setHeader('content-type', 'application/json').end('{"id":"file-1"}');
    });
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (made === total) return controller.close();
        controller.enqueue(new Uint8Array(mebibyte / 4));
        made += mebibyte / 4;
        most = Math.max(most, made - taken);
      },
    });
    const reply = await gatewayWithBoth(upstream)('/api/files', upload(body, target));
    expect(await reply.json()).toEqual({ id: 'file-1' });
    expect(taken).toBe(total);
    // What the sockets of both ends hold is the system's business; 20 MiB are more than they do.
    expect(most).toBeLessThan(20 * mebibyte);
  });

  test('ends the call when an upload breaks off', async () => {
    let broke: (reason: unknown) => void;
    const broken = new Promise<unknown>((resolve) => {
      broke = resolve;
    });
    await using upstream = await startUpstream((request) => {
      request.on('error', (error) => broke(error)).resume();
    });
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulls++ < 3) controller.enqueue(new Uint8Array(mebibyte));
        else controller.error(new Error('The page has left.'));
      },
    });
    const reply = await gatewayWithBoth(upstream)('/api/files', upload(body, target));
    expect(reply.status).toBe(502);
    expect(await broken).toBeInstanceOf(Error);
  });

  test('passes a raw offer of a call on, and where the call is', async () => {
    const offer = 'v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\n';
    let received: unknown;
    await using upstream = await startUpstream(async (request, response) => {
      received = [request.headers['content-type'], await bodyOf(request)];
      response.writeHead(201, {
        'content-type': 'application/sdp',
        location: '/v1/realtime/calls/rtc_1',
      });
      response.end('v=0\r\nanswer');
    });
    const reply = await gatewayWithBoth(upstream)('/api/realtime/calls', {
      method: 'POST',
      body: offer,
      headers: { 'content-type': 'application/sdp', 'x-unabridged-target': target },
    });
    expect(reply.status).toBe(201);
    expect(reply.headers.get('content-type')).toBe('application/sdp');
    expect(reply.headers.get('location')).toBe('/v1/realtime/calls/rtc_1');
    expect(await reply.text()).toBe('v=0\r\nanswer');
    expect(received).toEqual(['application/sdp', offer]);
  });

  test('passes JSON on where an operation takes a form or JSON', async () => {
    let received: unknown;
    await using upstream = await startUpstream(async (request, response) => {
      received = [request.headers['content-type'], await bodyOf(request)];
      response.setHeader('content-type', 'application/json').end('{"id":"cfile_1"}');
    });
    const request = json({ file_id: 'file-1' }, { 'x-unabridged-target': target });
    const reply = await gatewayWithBoth(upstream)('/api/containers/cntr_1/files', request);
    expect(await reply.json()).toEqual({ id: 'cfile_1' });
    expect(received).toEqual(['application/json', '{"file_id":"file-1"}']);
  });

  test('passes no redirect on', async () => {
    await using upstream = await startUpstream((request, response) => {
      request.resume();
      response.writeHead(307, { location: 'http://127.0.0.1:1/elsewhere' }).end();
    });
    const body = new Blob(['--edge--']).stream();
    const reply = await gatewayWithBoth(upstream)('/api/files', upload(body, target));
    expect(reply.ok).toBe(false);
    expect(reply.headers.has('location')).toBe(false);
  });
});
