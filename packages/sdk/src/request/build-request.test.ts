import type { Operation } from '@unabridged/contract';
import { models } from '@unabridged/contract/families/models';
import { responses } from '@unabridged/contract/families/responses';
import { describe, expect, it } from 'vitest';
import { buildRequest } from './build-request.ts';

const baseURL = 'https://api.example/v1';
const operation = (more: Partial<Operation>): Operation => ({
  method: 'POST',
  path: '/things/{thing_id}/parts/{part_id}',
  accessor: 'things.parts.create',
  ...more,
});
const ids = { thing_id: 't/1', part_id: 'p 2' };

describe('a described request', () => {
  it('is complete without a network', () => {
    expect(
      buildRequest(
        responses.create,
        { model: 'm', input: 'x', stream: true },
        { baseURL, headers: [{ Authorization: 'Bearer k' }] },
      ),
    ).toEqual({
      method: 'POST',
      url: 'https://api.example/v1/responses',
      headers: {
        accept: 'text/event-stream',
        authorization: 'Bearer k',
        'content-type': 'application/json',
      },
      body: '{"model":"m","input":"x","stream":true}',
    });
  });

  it('has no body and no content type where the operation has none', () => {
    const request = buildRequest(responses.cancel, { response_id: 'resp_1' }, { baseURL });
    expect(request).toEqual({
      method: 'POST',
      url: 'https://api.example/v1/responses/resp_1/cancel',
      headers: { accept: 'application/json' },
      body: undefined,
    });
  });

  it('leaves the parameters as they were', () => {
    const params = Object.freeze({ model: 'm' });
    buildRequest(models.retrieve, params, { baseURL });
    expect(params).toEqual({ model: 'm' });
  });

  it('puts each parameter where it belongs', () => {
    const request = buildRequest(
      operation({ query: ['include'], headers: { key: 'Idempotency-Key' }, beta: 'things=v1' }),
      { ...ids, include: ['a', 'b'], key: 'abc', name: 'n' },
      { baseURL },
    );
    expect(request.url).toBe(
      'https://api.example/v1/things/t%2F1/parts/p%202?include%5B%5D=a&include%5B%5D=b',
    );
    expect(request.headers).toMatchObject({
      'idempotency-key': 'abc',
      'openai-beta': 'things=v1',
    });
    expect(request.body).toBe('{"name":"n"}');
  });

  it('keeps a query that is part of the path', () => {
    const twin = operation({ method: 'GET', path: '/responses?beta=true' });
    const request = buildRequest(twin, { limit: 2 }, { baseURL, query: { tenant: 1 } });
    expect(request.url).toBe('https://api.example/v1/responses?beta=true&tenant=1&limit=2');
  });

  it('replaces the body by one that is given', () => {
    const bytes = new Uint8Array([1, 2]);
    const request = buildRequest(
      operation({ request: 'raw' }),
      { ...ids },
      { baseURL, body: bytes, headers: [{ 'content-type': 'application/sdp' }] },
    );
    expect(request.body).toBe(bytes);
    expect(request.headers['content-type']).toBe('application/sdp');
  });

  it('says what to do about a body it cannot make', () => {
    expect(() => buildRequest(operation({ request: 'raw' }), ids, { baseURL })).toThrow(
      /things\.parts\.create sends a raw body.*execute\(operation, params, \{ body, headers \}\)/,
    );
  });
});

describe('a form', () => {
  const form = operation({ request: 'multipart' });

  it('has the fields in their order, arrays and objects in brackets, files with their names', async () => {
    const file = new File(['abc'], 'a.txt', { type: 'text/plain' });
    const { body, headers } = buildRequest(
      form,
      { ...ids, purpose: 'batch', file, image: [file, new Blob(['x'])], after: { seconds: 60 } },
      { baseURL },
    );
    expect(headers).not.toHaveProperty('content-type');
    const fields = Array.from((body as FormData).entries(), ([name, value]) => [
      name,
      typeof value === 'string' ? value : value.name,
    ]);
    expect(fields).toEqual([
      ['purpose', 'batch'],
      ['file', 'a.txt'],
      ['image[]', 'a.txt'],
      ['image[]', 'blob'],
      ['after[seconds]', '60'],
    ]);
  });

  it.each([
    [{ file: null }, /file is null/],
    [{ file: new Date() }, /file is a Date, which cannot be sent as a file/],
  ])('refuses %j', (params, message) => {
    expect(() => buildRequest(form, { ...ids, ...params }, { baseURL })).toThrow(message);
  });
});
