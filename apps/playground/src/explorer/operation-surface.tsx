import type { JsonObject } from '../editor/json-document.ts';
import type { OperationDetail } from '../gateway/gateway-client.ts';
import { addOperation } from '../operations/known-operations.ts';
import { summaryOfReply } from '../surfaces/summary-of-reply.ts';
import type { OutputProps, RequestFormProps, Surface } from '../surfaces/surface.ts';
import { SchemaForm } from './form/schema-form.tsx';
import { pathOfOperation } from './operation-address.ts';
import { Reply } from './reply/reply.tsx';
import { splitParams, wireOfSummary } from './split-params.ts';

const surfaces = new WeakMap<OperationDetail, Surface>();

/** A surface for any operation, made from its schemas. Always the same for the same operation. */
export function surfaceOfOperation(detail: OperationDetail): Surface {
  let surface = surfaces.get(detail);
  if (surface === undefined) {
    surface = makeSurface(detail);
    surfaces.set(detail, surface);
  }
  return surface;
}

function makeSurface(detail: OperationDetail): Surface {
  const { operation, schemas, example } = detail;
  const { accessor } = operation;
  addOperation(wireOfSummary(operation));
  const { params } = schemas;
  const initialBody = (example?.request ?? {}) as JsonObject;
  const streams = operation.stream !== null && operation.method === 'POST';
  return {
    id: pathOfOperation(accessor),
    title: accessor,
    operation: accessor,
    initialBody,
    presets: [
      {
        id: 'example',
        title: 'Example',
        description: 'The request that the contract gives.',
        body: initialBody,
      },
      ...(streams
        ? [
            {
              id: 'stream',
              title: 'Example, streamed',
              description: 'The same, with the reply event by event.',
              body: { ...initialBody, stream: true },
            },
          ]
        : []),
    ],
    specOf: (body, headers) => splitParams(operation, body, headers),
    RequestForm: ({ body, onField }: RequestFormProps) => (
      <SchemaForm schema={params} value={body} onField={onField} />
    ),
    Output: ({ run }: OutputProps) => <Reply run={run} detail={detail} />,
    titleOf: (body) => titleOf(accessor, operation.pathParameters, body),
    summaryOf: summaryOfReply,
  };
}

function titleOf(accessor: string, pathParameters: readonly string[], body: JsonObject): string {
  return [accessor, ...pathParameters.map((name) => String(body[name] ?? ''))].join(' ').trim();
}
