import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { beforeAll, expect, test } from 'vitest';
import { openapi, operationIndex } from './schemas.ts';

beforeAll(() => {
  execFileSync('node', [fileURLToPath(new URL('../derive/main.ts', import.meta.url))]);
});

type Operations = Record<string, Record<string, Record<string, unknown>>>;

test('a linter finds nothing in the document', async () => {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      // Two rules that the API itself breaks: `/videos/{video_id}/remix` stands beside
      // `/videos/characters/{character_id}`, and `?beta=true` alone tells seven operations
      // of the beta responses from their stable twins.
      'no-ambiguous-paths': 'off',
      'path-not-include-query': 'off',
    },
  });
  const problems = await lintFromString({ source: JSON.stringify(openapi()), config });
  expect(
    problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
  ).toEqual([]);
});

test('every operation stands in it once, under its accessor', () => {
  const paths = openapi().paths as Operations;
  const ids = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(ids.toSorted()).toEqual(
    operationIndex()
      .map(({ accessor }) => accessor)
      .toSorted(),
  );
});

test('path and query parameters are parameters, and the rest is the body', () => {
  const { get } = (openapi().paths as Operations)['/responses/{response_id}']!;
  expect(get!.parameters).toEqual([
    expect.objectContaining({ in: 'path', name: 'response_id', required: true }),
    expect.objectContaining({ in: 'query', name: 'include[]', explode: true }),
    expect.objectContaining({ in: 'query', name: 'include_obfuscation' }),
    expect.objectContaining({ in: 'query', name: 'starting_after' }),
    expect.objectContaining({ in: 'query', name: 'stream' }),
  ]);
  const { post } = (openapi().paths as Operations)['/responses']!;
  expect(post).toMatchObject({
    requestBody: {
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/ResponseCreateParams' } },
      },
    },
    responses: {
      200: {
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/Response' } },
          'text/event-stream': { schema: { $ref: '#/components/schemas/ResponseStreamEvent' } },
        },
      },
    },
  });
});
