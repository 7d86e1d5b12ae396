import http from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import type { RequestDescription } from '../request/build-request.ts';
import { isReplayable } from '../request/request-body.ts';
import type { RequestBody } from '../request/request-body.ts';
import { MultipartBody } from '../uploads/multipart-body.ts';
import type { Lifetime } from './lifetime.ts';
import { timeoutError } from './lifetime.ts';
import { NodeReply } from './node-reply.ts';
import { parseProxy, proxyOfEnvironment } from './proxy.ts';
import type { Proxy } from './proxy.ts';
import { TunnelAgent } from './proxy-agent.ts';
import { redirectOf } from './redirect.ts';
import type { Reply, Transport, TransportOptions } from './transport.ts';

/**
 * Connections are kept for the next request; the last one used is taken first, so that a
 * burst's surplus can go idle and close. Made on first use: an import opens nothing.
 */
const agentOptions = { keepAlive: true, scheduling: 'lifo' } as const;

interface Way {
  request: typeof http.request;
  agent: http.Agent;
  /** Plain requests go to a proxy itself, which is told the whole URL. */
  proxy?: Proxy | undefined;
}

let plain: http.Agent | undefined;
let secure: https.Agent | undefined;
const tunnels = new Map<string, TunnelAgent>();
const proxies = new Map<string, Proxy>();

function proxyOf(url: string): Proxy {
  let proxy = proxies.get(url);
  if (proxy === undefined) proxies.set(url, (proxy = parseProxy(url)));
  return proxy;
}

function tunnelTo(url: string): TunnelAgent {
  let agent = tunnels.get(url);
  if (agent === undefined) tunnels.set(url, (agent = new TunnelAgent(proxyOf(url), agentOptions)));
  return agent;
}

/** How a target is reached. `given` is the option: a proxy, none, or what the environment says. */
function wayTo(target: Target, given: string | null | undefined): Way {
  const url = given === undefined ? proxyOfEnvironment(target, process.env) : given || undefined;
  // `http.request` is looked up at each call: instrumentation and mocks replace it.
  if (target.protocol === 'https:') {
    if (url !== undefined) return { request: https.request, agent: tunnelTo(url) };
    return { request: https.request, agent: (secure ??= new https.Agent(agentOptions)) };
  }
  if (target.protocol !== 'http:') {
    throw new TypeError(
      `The base URL must begin with http:// or https://, but the request goes to ${target.protocol}`,
    );
  }
  const proxy = url === undefined ? undefined : proxyOf(url);
  if (proxy?.protocol === 'https:') {
    return { request: https.request, agent: (secure ??= new https.Agent(agentOptions)), proxy };
  }
  return { request: http.request, agent: (plain ??= new http.Agent(agentOptions)), proxy };
}

/** The same request, sent to a proxy. */
function byProxy(
  settings: RequestOptions,
  { hostname, port, authorization, protocol }: Proxy,
  url: string,
): RequestOptions {
  const { host } = new URL(url);
  const credentials = authorization === undefined ? {} : { 'proxy-authorization': authorization };
  const headers = { host, ...(settings.headers as object), ...credentials };
  return { ...settings, protocol, hostname, port, path: url.split('#', 1)[0], headers };
}

interface Target {
  protocol: string;
  hostname: string;
  port: string;
}

let lastOrigin = '';
let lastTarget: Target | undefined;

/** Splits a URL; the origin of consecutive requests is nearly always the same and parsed once. */
function targetOf(url: string): Target & { path: string } {
  const slash = url.indexOf('/', url.indexOf('//') + 2);
  const end = slash === -1 ? url.length : slash;
  const origin = url.slice(0, end);
  if (origin !== lastOrigin || lastTarget === undefined) {
    const { protocol, hostname, port } = new URL(origin);
    // node:http wants an IPv6 address without its brackets.
    lastTarget = { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port };
    lastOrigin = origin;
  }
  const path = url.slice(end).split('#', 1)[0]!;
  return { ...lastTarget, path: path.startsWith('/') ? path : `/${path}` };
}

/** As bytes: read as objects, sixteen chunks of any size would be held ahead. */
const flowing = { objectMode: false, highWaterMark: 65_536 };

async function send(request: ClientRequest, body: RequestBody): Promise<void> {
  if (body === undefined) request.end();
  else if (typeof body === 'string') request.end(body, 'utf8');
  else if (body instanceof Uint8Array) request.end(body);
  else if (body instanceof ArrayBuffer) request.end(new Uint8Array(body));
  else if (Symbol.asyncIterator in body) pipe(Readable.from(body, flowing), request);
  else if (body instanceof FormData) {
    // Node's own stream of a form rejects, where nobody hears it, when it is cancelled half sent.
    const form = MultipartBody.from(body);
    if (!request.hasHeader('content-type')) request.setHeader('content-type', form.contentType);
    pipe(Readable.from(form, flowing), request);
  } else {
    // Blob and URLSearchParams know their encoding through Response alone.
    const encoded = new Response(body);
    const type = encoded.headers.get('content-type');
    if (type !== null && !request.hasHeader('content-type'))
      request.setHeader('content-type', type);
    if (encoded.body === null) request.end();
    else pipe(Readable.fromWeb(encoded.body as Parameters<typeof Readable.fromWeb>[0]), request);
  }
}

/** Neither end outlives the other: an error of the source that nobody hears would end the process. */
function pipe(source: Readable, request: ClientRequest): void {
  source.on('error', (error) => request.destroy(error));
  request.once('close', () => source.destroy());
  source.pipe(request);
}

/** Gives the connection its own limit, while one is being made. */
function limitConnecting(
  request: ClientRequest,
  ms: number,
  tunnelled: boolean,
  fail: (error: Error) => void,
): void {
  if (!Number.isFinite(ms)) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = (): void => {
    timer ??= setTimeout(() => fail(timeoutError('connect', ms)), ms);
  };
  const stop = (): void => clearTimeout(timer);
  // A tunnel is made before there is a socket; a kept one is there at once.
  if (tunnelled) start();
  request.once('socket', (socket) => {
    if (!socket.connecting) return stop();
    start();
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', stop);
  });
  request.once('close', stop);
}

function open(
  description: RequestDescription,
  lifetime: Lifetime,
  options: TransportOptions,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    if (lifetime.reason) return reject(lifetime.reason);
    const target = targetOf(description.url);
    const way = wayTo(target, options.proxy);
    const settings: RequestOptions = {
      protocol: target.protocol,
      hostname: target.hostname,
      port: target.port,
      path: target.path,
      method: description.method,
      headers: description.headers,
      agent: way.agent,
    };
    const request = way.request(
      way.proxy ? byProxy(settings, way.proxy, description.url) : settings,
    );
    lifetime.onCancel((reason) => {
      reject(reason);
      request.destroy();
    });
    const tunnelled = way.agent instanceof TunnelAgent;
    limitConnecting(request, options.connectTimeoutMs, tunnelled, (error) => {
      reject(error);
      request.destroy();
    });
    request.once('response', resolve);
    request.on('error', (error) => {
      // A kept connection that the server closed at the same moment: nothing was served, so it is safe to repeat.
      if (request.reusedSocket) Object.assign(error, { reusedSocket: true });
      reject(error);
    });
    send(request, description.body).catch((error: unknown) => request.destroy(error as Error));
  });
}

/** Sends through `node:http` and `node:https` with kept connections. */
export const nodeTransport: Transport = async (request, lifetime, options): Promise<Reply> => {
  let current = request;
  for (let hops = 0; ; hops++) {
    const message = await openFresh(current, lifetime, options);
    const next = redirectOf(current, message.statusCode!, message.headers.location, hops);
    if (next === undefined) return new NodeReply(message, current.url, lifetime);
    message.resume();
    current = next;
  }
};

async function openFresh(
  request: RequestDescription,
  lifetime: Lifetime,
  options: TransportOptions,
): Promise<IncomingMessage> {
  try {
    return await open(request, lifetime, options);
  } catch (error) {
    const { reusedSocket, code } = error as { reusedSocket?: boolean; code?: string };
    const stale = reusedSocket === true && (code === 'ECONNRESET' || code === 'EPIPE');
    if (!stale || lifetime.reason || !isReplayable(request.body)) throw error;
    return open(request, lifetime, options);
  }
}
