import { expect, test } from 'vitest';
import { openPackage } from './official-package.ts';
import { readOperations } from './operations.ts';
import { snakeCase } from './wire.ts';

const operations = readOperations(openPackage());
const byAccessor = new Map(operations.map((operation) => [operation.accessor, operation]));

/** The wire facts of an operation, its accessor given. */
function wireOf(accessor: string): object {
  return byAccessor.get(accessor)?.wire ?? {};
}

test('the official client offers 388 operations on 381 methods and paths', () => {
  const requests = operations.map(({ wire }) => `${wire!.method} ${wire!.path}`);
  expect(new Set(requests).size).toBe(388);
  expect(new Set(requests.map((request) => request.split('?')[0])).size).toBe(381);
});

test('helpers that combine operations are none', () => {
  const helpers = ['vectorStores.files.createAndPoll', 'responses.parse', 'responses.stream'];
  expect(helpers.filter((accessor) => byAccessor.has(accessor))).toEqual([]);
});

test.each([
  ['embeddings.create', { method: 'POST', path: '/embeddings', request: 'json' }],
  ['files.create', { request: 'multipart', response: 'json' }],
  ['files.content', { method: 'GET', response: 'binary' }],
  ['skills.create', { request: 'multipart-for-files' }],
  ['admin.organization.groups.list', { page: 'next-cursor', auth: 'admin' }],
  ['beta.agents.environments.list', { page: 'cursor', beta: 'agents=v1' }],
  ['beta.agents.environments.files.list', { page: 'token' }],
  ['beta.agents.sessions.events.create', { headers: { 'Idempotency-Key': 'Idempotency-Key' } }],
  ['beta.responses.create', { path: '/responses?beta=true', headers: { betas: 'OpenAI-Beta' } }],
  ['beta.threads.runs.create', { query: ['include'], beta: 'assistants=v2' }],
  ['fineTuning.checkpoints.permissions.create', { method: 'POST', page: 'single' }],
  ['vectorStores.files.update', { path: '/vector_stores/{vector_store_id}/files/{file_id}' }],
  ['live.sessions.hangup', { method: 'POST', request: 'none' }],
])('%s: its wire facts are read', (accessor, facts) => {
  expect(wireOf(accessor)).toMatchObject(facts);
});

test('14 operations stream, and one of them does nothing else', () => {
  const streaming = operations.filter(({ event }) => event.length > 0);
  expect(streaming).toHaveLength(14);
  const only = streaming.filter(({ result }) => result.length === 0);
  expect(only.map(({ accessor }) => accessor)).toEqual(['beta.agents.sessions.events.stream']);
});

test.each([
  ['environmentTemplateID', 'environment_template_id'],
  ['fineTunedModelCheckpoint', 'fine_tuned_model_checkpoint'],
  ['id', 'id'],
])('the argument %s is the parameter %s', (argument, parameter) => {
  expect(snakeCase(argument)).toBe(parameter);
});

test('a folder without the official package is refused', () => {
  expect(() => openPackage('/nowhere')).toThrow('/nowhere is not the official package');
});
