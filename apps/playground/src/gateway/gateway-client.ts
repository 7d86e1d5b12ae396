import type {
  ErrorBody,
  JsonSchema,
  Model,
  OperationExample,
  OperationSummary,
} from '@unabridged/contract';

/** What the gateway says about itself. */
export interface GatewayStatus {
  readonly version: string | null;
  readonly operations: number;
  readonly targets: {
    readonly live: {
      /** Whether the gateway holds a key. The page itself never sees it. */
      readonly available: boolean;
      /** Whether it holds an admin key. */
      readonly admin: boolean;
      readonly base_url: string | null;
    };
  };
}

/** An OpenAI-compatible server that answers on this machine. */
export interface FoundServer {
  readonly label: string;
  readonly baseURL: string;
  readonly models: readonly string[];
}

/** Who writes the text of local replies. */
export interface Engines {
  readonly active: {
    /** Short name, such as `Local stand-in` or `Ollama`. */
    readonly label: string;
    /** False for the embedded engine, which is not a language model. */
    readonly languageModel: boolean;
    /** One sentence: what answers, and how to change it. */
    readonly notice: string;
    readonly baseURL: string | null;
    /** Model that answers for every model of the catalog, where one was chosen. */
    readonly model: string | null;
  };
  readonly found: readonly FoundServer[];
}

/** A server to connect. */
export interface Connection {
  readonly base_url: string;
  readonly api_key?: string;
  readonly model?: string;
  /** API through which it is asked for text. */
  readonly api?: 'chat' | 'responses';
}

/** A call of the page itself failed; `message` says so to a person. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
}

/** Everything about one operation. */
export interface OperationDetail {
  readonly operation: OperationSummary;
  readonly schemas: {
    /** Path, query, header and body parameters in one object. */
    readonly params: JsonSchema;
    readonly result: JsonSchema | null;
    readonly event: JsonSchema | null;
  };
  readonly example: OperationExample | null;
}

/** The gateway that serves this page. */
export const gateway = {
  status: () => call<GatewayStatus>('/api/_gateway/status'),
  engines: () => call<Engines>('/api/_gateway/engines'),
  connect: (connection: Connection) =>
    call<Engines>('/api/_gateway/engines/connect', { method: 'POST', body: connection }),
  disconnect: () => call<Engines>('/api/_gateway/engines/disconnect', { method: 'POST', body: {} }),
  operations: () => call<readonly OperationSummary[]>('/api/_gateway/operations'),
  operation: (accessor: string) =>
    call<OperationDetail>(`/api/_gateway/operations/${encodeURIComponent(accessor)}`),
  models: async (target: string) => (await call<{ data: Model[] }>('/api/models', { target })).data,
};

interface CallOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly target?: string;
}

async function call<Result>(path: string, options: CallOptions = {}): Promise<Result> {
  const { method = 'GET', body, target } = options;
  let reply: Response;
  try {
    reply = await fetch(path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(target === undefined ? {} : { 'x-unabridged-target': target }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new GatewayError('The gateway cannot be reached. Is `unabridged start` still running?');
  }
  const value: unknown = await reply.json().catch(() => undefined);
  if (!reply.ok) {
    const message = (value as Partial<ErrorBody> | undefined)?.error?.message;
    throw new GatewayError(message ?? `The gateway answered ${reply.status} to ${path}.`);
  }
  return value as Result;
}
