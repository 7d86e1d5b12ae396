import { jsonReply } from '../http/http-reply.ts';
import type { HttpReply } from '../http/http-reply.ts';
import type { HttpRequest } from '../http/http-request.ts';
import type { BlobStore } from '../storage/blobs/blob-store.ts';
import { paramsValidator } from '../validation/validator.ts';
import { assembleParams, hasJsonBody } from './assemble-params.ts';
import { BinaryReply, sendBinary } from './binary-reply.ts';
import { EventStream, eventStreamBody } from './event-stream.ts';
import type { Implementation, RawParams } from './implement.ts';
import { discardFiles, readMultipart } from './multipart-body.ts';
import { mostFiles, multipartParams, requiresFile } from './multipart-params.ts';
import { isJson, readJsonBody, requireMultipart } from './request-body.ts';

/** A request whose operation and path parameters are known. */
export interface Call {
  readonly request: HttpRequest;
  readonly requestId: string;
  readonly implementation: Implementation;
  readonly path: Readonly<Record<string, string>>;
  readonly blobs: BlobStore;
  /** Headers of every reply, as they are when it is sent; an object for this reply alone. */
  readonly headers: () => Record<string, string>;
}

/** Answers one operation: reads and validates its params, calls its handler, sends what that returns. */
export async function answer(call: Call): Promise<HttpReply> {
  const { operation } = call.implementation;
  const { request } = call;
  const { schema } = paramsValidator(operation.accessor);
  const isForm = operation.request === 'multipart';
  // Where a form need not hold a file, its operation takes JSON too.
  if (isForm && (requiresFile(schema) || !isJson(request))) return answerForm(call);
  const hasBody = isForm || hasJsonBody(operation);
  const body = hasBody ? await readJsonBody(request) : {};
  return run(call, validParams(call, body));
}

async function answerForm(call: Call): Promise<HttpReply> {
  const { implementation, blobs, request } = call;
  const { schema } = paramsValidator(implementation.operation.accessor);
  requireMultipart(request);
  const body = await readMultipart(request, blobs, {
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

function validParams({ request, implementation, path }: Call, body: RawParams): RawParams {
  const validator = paramsValidator(implementation.operation.accessor);
  const raw = assembleParams(implementation.operation, request, path, validator.schema, body);
  const params = implementation.complete(raw);
  validator.validate(params);
  return params;
}

/** Calls the handler and sends its result. `end` is called when the reply needs the request no more. */
async function run(call: Call, params: RawParams, end?: () => Promise<void>): Promise<HttpReply> {
  const { request, requestId, implementation } = call;
  const own: Record<string, string> = {};
  const result = await implementation.handle(params, {
    requestId,
    get signal() {
      return request.signal;
    },
    replyHeaders: {
      set(name, value) {
        own[name.toLowerCase()] = value;
      },
    },
    requestHeaders: request.headers,
  });
  if (result instanceof EventStream) {
    const headers = Object.assign(call.headers(), eventStreamHeaders, own);
    const body = result.whole ?? eventStreamBody(result, () => request.leave(), end);
    return { status: 200, headers, body };
  }
  await end?.();
  if (result instanceof BinaryReply) {
    return sendBinary(result, request, Object.assign(call.headers(), own));
  }
  // An operation without a result, such as the deletion of a container.
  if (result === undefined) {
    return { status: 204, headers: Object.assign(call.headers(), own), body: null };
  }
  return jsonReply(200, result, Object.assign(call.headers(), own));
}

const eventStreamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache',
  // Proxies such as nginx would otherwise collect events before they pass them on.
  'x-accel-buffering': 'no',
};
