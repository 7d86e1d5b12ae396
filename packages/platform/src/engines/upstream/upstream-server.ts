import { models } from '@unabridged/contract/families/models';
import { createClient } from 'unabridged/core';
import type { Client } from 'unabridged/core';

import { instanceHeader } from '../../app/access.ts';
import type { EngineModel } from '../engine.ts';
import { apiPaths } from './upstream-api.ts';
import type { UpstreamApi } from './upstream-api.ts';
import type { UpstreamEngineOptions } from './upstream-engine.ts';
import { lacksApi, upstreamError } from './upstream-errors.ts';

/** A connected server. */
export interface UpstreamServer {
  readonly label: string;
  /** Without a slash at its end. */
  readonly baseURL: string;
  readonly client: Client;
  /** The API that text is asked for through. */
  readonly api: UpstreamApi;
}

/** Milliseconds for what needs no thought. */
const SHORT_TIMEOUT = 5000;

/** A client that takes nothing from the environment: a key for OpenAI must not reach another server. */
export function clientOf({ baseURL, apiKey, instance }: UpstreamEngineOptions): Client {
  return createClient({
    baseURL,
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    maxRetries: 1,
    logLevel: 'off',
    defaultHeaders: {
      ...(apiKey === undefined && { authorization: null }),
      ...(instance !== undefined && { [instanceHeader]: instance }),
    },
  });
}

/** @throws EngineError where the server does not answer */
export async function listModels(server: UpstreamServer): Promise<readonly EngineModel[]> {
  try {
    const page = await server.client.execute(
      models.list,
      {},
      { timeout: SHORT_TIMEOUT, maxRetries: 0 },
    );
    return page.data.map(({ id, created, owned_by: ownedBy }) => ({
      id,
      created: created ?? 0,
      ownedBy: ownedBy ?? server.label,
    }));
  } catch (error) {
    throw upstreamError(error, server);
  }
}

/**
 * Asks the server's Responses API for nothing: one that has it says what is missing, one that has
 * it not says so. Every other answer is left for the first request, which will explain it. Chat
 * Completions is not asked for: every compatible server has it.
 * @throws EngineError `unsupported_api` where the server does not have it
 */
export async function checkApi(server: UpstreamServer): Promise<void> {
  if (server.api === 'chat') return;
  try {
    await server.client.post(apiPaths[server.api], {
      body: {},
      timeout: SHORT_TIMEOUT,
      maxRetries: 0,
    });
  } catch (error) {
    const lack = lacksApi(error, server);
    if (lack !== null) throw lack;
  }
}
