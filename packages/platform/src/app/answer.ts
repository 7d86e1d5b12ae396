import type { Context } from 'hono';
import type { BlobStore } from '../storage/blobs/blob-store.ts';
import { paramsValidator } from '../validation/validator.ts';
import { assembleParams, hasJsonBody } from './assemble-params.ts';
import { BinaryReply, sendBinary } from './binary-reply.ts';
import type { Environment } from './create-app.ts';
import { EventStream, eventStreamBody } from './event-stream.ts';
import type { Implementation, RawParams } from './implement.ts';
import { discardFiles, readMultipart } from './multipart-body.ts';
import { mostFiles, multipartParams, requiresFile } from './multipart-params.ts';
import { isJson, readJsonBody, requireMultipart } from './request-body.ts';

/** A request whose operation and path parameters are known. */
export interface Call {
  readonly c: Context<Environment>;
  readonly implementation: Implementation;
  readonly path: Readonly<Record<string, string>>;
  readonly blobs: BlobStore;
}

/** Answers one operation: reads and validates its params, calls its handler, sends what that returns. */
export async function answer(call: Call): Promise<Response> {
  const { operation } = call.implementation;
  const request = call.c.req.raw;
  const { schema } = paramsValidator(operation.accessor);
  const isForm = operation.request === 'multipart';
  // Where a form need not hold a file, its operation takes JSON too.
  if (isForm && (requiresFile(schema) || !isJson(request))) return answerForm(call);
  const hasBody = isForm || hasJsonBody(operation);
  const body = hasBody ? await readJsonBody(request) : {};
  return run(call, validParams(call, body));
}

async function answerForm(call: Call): Promise<Response> {
  const { implementation, blobs, c } = call;
  const { schema } = paramsValidator(implementation.operation.accessor);
  requireMultipart(c.req.raw);
  const body = await readMultipart(c.req.raw, blobs, {
    fileBytes: implementation.maximumFileBytes,
    files: mostFiles(schema),
  });
  const discard = () => discardFiles(body);
  try {
    const form = multipartParams(body, schema);
    return await run(call, form.withFiles(validParams(call, form.params)), discard);
  } catch (error) {
    await discard();
    throw error;
  }
}

function validParams({ c, implementation, path }: Call, body: RawParams): RawParams {
  const validator = paramsValidator(implementation.operation.accessor);
  const raw = assembleParams(implementation.operation, c.req.raw, path, validator.schema, body);
  const params = implementation.complete(raw);
  validator.validate(params);
  return params;
}

/** Calls the handler and sends its result. `end` is called when the reply needs the request no more. */
async function run(
  { c, implementation }: Call,
  params: RawParams,
  end: () => Promise<void> = async () => undefined,
): Promise<Response> {
  const gone = new AbortController();
  const signal = AbortSignal.any([c.req.raw.signal, gone.signal]);
  const headers = new Headers();
  const context = {
    requestId: c.get('requestId'),
    signal,
    replyHeaders: headers,
    requestHeaders: c.req.raw.headers,
  };
  const result = await implementation.handle(params, context);
  if (result instanceof EventStream) {
    headers.set('content-type', 'text/event-stream; charset=utf-8');
    headers.set('cache-control', 'no-cache');
    // Proxies such as nginx would otherwise collect events before they pass them on.
    headers.set('x-accel-buffering', 'no');
    const abort = () => gone.abort();
    return new Response(eventStreamBody(result, abort, end), { headers });
  }
  await end();
  if (result instanceof BinaryReply) return sendBinary(result, c.req.raw, headers);
  // An operation without a result, such as the deletion of a container.
  if (result === undefined) return new Response(null, { status: 204, headers });
  return Response.json(result, { headers });
}
