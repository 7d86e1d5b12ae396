import type { Operation } from '@unabridged/contract';
import type { ClientOptions } from '../client/client-options.ts';
import { readEnvironment } from '../client/environment.ts';
import { OpenAI } from '../client/openai.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { HeadersLike } from '../request/headers.ts';

/** Options of a client of Azure OpenAI. */
export interface AzureClientOptions extends Omit<ClientOptions, 'dataResidency'> {
  /** Version of Azure's API, such as `2025-04-01-preview`. Default: `OPENAI_API_VERSION`. */
  apiVersion?: string | undefined;
  /** Address of the resource, such as `https://mine.openai.azure.com`. Default: `AZURE_OPENAI_ENDPOINT`. Not together with `baseURL`. */
  endpoint?: string | undefined;
  /** Deployment that every request goes to. Default: the `model` of each request. */
  deployment?: string | undefined;
  /** Key of the resource. Default: `AZURE_OPENAI_API_KEY`. */
  apiKey?: ClientOptions['apiKey'];
  /** Gives a token of Microsoft Entra, before each attempt. Not together with `apiKey`. */
  azureADTokenProvider?: (() => Promise<string>) | undefined;
}

/** Paths that Azure serves below a deployment. */
const deployed = new Set([
  '/completions',
  '/chat/completions',
  '/embeddings',
  '/audio/transcriptions',
  '/audio/translations',
  '/audio/speech',
  '/images/generations',
  '/images/edits',
  '/batches',
]);

function resolveBaseURL({ baseURL, endpoint }: AzureClientOptions): string {
  if (baseURL && endpoint) {
    throw new OpenAIError(
      'Pass baseURL or endpoint, not both: the endpoint gets /openai appended.',
    );
  }
  const base = baseURL ?? (endpoint ? undefined : readEnvironment('OPENAI_BASE_URL'));
  if (base) return base;
  const address = endpoint || readEnvironment('AZURE_OPENAI_ENDPOINT');
  if (address) return `${address.replace(/\/+$/, '')}/openai`;
  throw new OpenAIError(
    'No address: pass endpoint (or baseURL) to AzureOpenAI, or set AZURE_OPENAI_ENDPOINT in the environment.',
  );
}

function resolveKey({ apiKey, azureADTokenProvider }: AzureClientOptions): ClientOptions['apiKey'] {
  if (azureADTokenProvider && apiKey) {
    throw new OpenAIError('Pass apiKey or azureADTokenProvider to AzureOpenAI, not both.');
  }
  const key = azureADTokenProvider ?? apiKey ?? readEnvironment('AZURE_OPENAI_API_KEY');
  if (key) return key;
  throw new OpenAIError(
    'No credentials: pass apiKey or azureADTokenProvider to AzureOpenAI, or set AZURE_OPENAI_API_KEY in the environment.',
  );
}

function resolveVersion({
  apiVersion = readEnvironment('OPENAI_API_VERSION'),
}: AzureClientOptions): string {
  if (apiVersion) return apiVersion;
  throw new OpenAIError(
    'No API version: pass apiVersion to AzureOpenAI, or set OPENAI_API_VERSION in the environment.',
  );
}

/** The client of Azure OpenAI: the same services, Azure's addresses and credentials. */
export class AzureOpenAI extends OpenAI {
  /** Version of Azure's API. */
  apiVersion: string;
  /** Deployment that every request goes to; undefined where the `model` of each request names it. */
  deploymentName: string | undefined;
  #options: AzureClientOptions;

  /** @throws {OpenAIError} without an address, a version or credentials. */
  constructor(options: AzureClientOptions = {}) {
    const {
      apiVersion: _version,
      endpoint: _endpoint,
      deployment,
      azureADTokenProvider,
      ...rest
    } = options;
    const apiVersion = resolveVersion(options);
    super({
      // A token that expires soon may be seen in a browser; a key must not.
      dangerouslyAllowBrowser: azureADTokenProvider !== undefined,
      ...rest,
      apiKey: resolveKey(options),
      baseURL: resolveBaseURL(options),
      defaultQuery: { ...options.defaultQuery, 'api-version': apiVersion },
    });
    this.#options = options;
    this.apiVersion = apiVersion;
    this.deploymentName = deployment;
  }

  /** A client with the same options but for those given. */
  override withOptions(options: Partial<AzureClientOptions>): this {
    const { azureADTokenProvider, apiKey = this.apiKey } = this.#options;
    const { apiVersion, deploymentName: deployment, baseURL } = this;
    const credentials = azureADTokenProvider ? { azureADTokenProvider, apiKey: null } : { apiKey };
    const replaced = options.endpoint === undefined ? { baseURL } : { baseURL: null };
    return super.withOptions({
      ...credentials,
      ...replaced,
      apiVersion,
      deployment,
      ...options,
    } as Partial<ClientOptions>);
  }

  protected override authorizationOf(key: string): HeadersLike {
    return typeof this._options.apiKey === 'string'
      ? { 'api-key': key }
      : super.authorizationOf(key);
  }

  protected override operationFor(
    operation: Operation,
    params: Readonly<Record<string, unknown>>,
  ): Operation {
    if (operation.method !== 'POST' || !deployed.has(operation.path)) return operation;
    const model = this.deploymentName ?? params['model'];
    if (typeof model !== 'string' || /\/deployments(?:\/|$)/.test(this.baseURL)) return operation;
    return { ...operation, path: `/deployments/${encodeURIComponent(model)}${operation.path}` };
  }
}
