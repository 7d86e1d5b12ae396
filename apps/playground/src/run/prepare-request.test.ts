import type { Wire } from '@unabridged/contract';
import { expect, test } from 'vitest';
import { MissingPathParameterError, prepareRequest } from './prepare-request.ts';
import { runSpec } from './run-spec.ts';

const retrieve: Wire = {
  method: 'GET',
  path: '/responses/{response_id}',
  accessor: 'responses.retrieve',
};

test('puts path parameters into the path, escaped', () => {
  const spec = runSpec('responses.retrieve', { path: { response_id: 'a/b c' } });
  expect(prepareRequest(spec, retrieve).target).toBe('/responses/a%2Fb%20c');
});

test('writes lists of the query with brackets', () => {
  const spec = runSpec('responses.retrieve', {
    path: { response_id: 'r' },
    query: { stream: true, starting_after: 4, include: ['a', 'b'] },
  });
  expect(prepareRequest(spec, retrieve).target).toBe(
    '/responses/r?stream=true&starting_after=4&include%5B%5D=a&include%5B%5D=b',
  );
});

test('adds to a query that belongs to the path', () => {
  const wire: Wire = {
    method: 'POST',
    path: '/responses?beta=true',
    accessor: 'beta.responses.create',
  };
  const spec = runSpec('beta.responses.create', { query: { a: 1 }, body: {} });
  expect(prepareRequest(spec, wire).target).toBe('/responses?beta=true&a=1');
});

test('refuses to send without a path parameter, and names it', () => {
  expect(() => prepareRequest(runSpec('responses.retrieve'), retrieve)).toThrow(
    new MissingPathParameterError('response_id'),
  );
});

test('sends JSON with its content type, and no body where there is none', () => {
  const create: Wire = { method: 'POST', path: '/responses', accessor: 'responses.create' };
  expect(
    prepareRequest(runSpec('responses.create', { body: { model: 'm' } }), create),
  ).toMatchObject({
    headers: { 'content-type': 'application/json' },
    body: '{"model":"m"}',
  });
  expect(prepareRequest(runSpec('responses.create'), create).body).toBeUndefined();
});

test('sends multipart fields and files, and leaves the content type to the browser', () => {
  const wire: Wire = {
    method: 'POST',
    path: '/files',
    request: 'multipart',
    accessor: 'files.create',
  };
  const files = [{ field: 'file', filename: 'a.txt', content: new Blob(['hi']) }];
  const request = prepareRequest(
    runSpec('files.create', { body: { purpose: 'batch' }, files }),
    wire,
  );
  expect(request.headers).not.toHaveProperty('content-type');
  const form = request.body as FormData;
  expect(form.get('purpose')).toBe('batch');
  expect((form.get('file') as File).name).toBe('a.txt');
});
