import type { HeadersLike } from '../request/headers.ts';
import type { Fetch } from '../transport/fetch-transport.ts';
import type { Hooks } from './hooks.ts';
import type { Logger, LogLevel } from './logger.ts';
import type { Timeouts } from './request-options.ts';

/** Gives an API key, for keys that expire; called before each attempt. */
export type ApiKeySetter = () => Promise<string>;

/** Regions that the API is served in. */
export type DataResidency = 'global' | 'us' | 'eu' | 'ae' | 'au' | 'in' | 'jp';

/** Options of a client. An empty environment variable counts as unset. */
export interface ClientOptions extends Hooks {
  /** Key of a project, or a function that gives one. Default: `OPENAI_API_KEY`. */
  apiKey?: string | ApiKeySetter | null | undefined;
  /** Key for the administration of an organization. Default: `OPENAI_ADMIN_KEY`. */
  adminAPIKey?: string | null | undefined;
  /** Id of the organization that pays. Default: `OPENAI_ORG_ID`. */
  organization?: string | null | undefined;
  /** Id of the project that pays. Default: `OPENAI_PROJECT_ID`. */
  project?: string | null | undefined;
  /** Secret that webhooks are signed with. Default: `OPENAI_WEBHOOK_SECRET`. */
  webhookSecret?: string | null | undefined;
  /** URL of the API. Default: `OPENAI_BASE_URL`, else `https://api.openai.com/v1`. */
  baseURL?: string | null | undefined;
  /** Region that the API is called in: `https://eu.api.openai.com/v1` and its like; `global` is none. Not together with `baseURL`. */
  dataResidency?: DataResidency | null | undefined;
  /** Milliseconds for one attempt, and between two events of a stream. Default: 600,000. */
  timeout?: number | undefined;
  /** Time limits one by one. */
  timeouts?: Timeouts | undefined;
  /** How often a request is repeated after a failure that may pass: connection errors, 408, 409, 429, 5xx. Default: 2. */
  maxRetries?: number | undefined;
  /** Sent with every request; `null` takes a header away. `OPENAI_CUSTOM_HEADERS` goes before. */
  defaultHeaders?: HeadersLike;
  /** Query parameters of every request. */
  defaultQuery?: Record<string, string | undefined> | undefined;
  /** Sends through this `fetch`. Default: Node's http and https there, the global `fetch` elsewhere. */
  fetch?: Fetch | undefined;
  /** Further members of `fetch`'s second argument, such as a dispatcher. Makes Node use `fetch` too. */
  fetchOptions?: RequestInit | undefined;
  /**
   * URL of a proxy, such as `http://user:password@proxy.example:8080`; null for none. Default:
   * `HTTPS_PROXY` or `HTTP_PROXY`, unless `NO_PROXY` names the host; never for this machine
   * itself. For Node's own transport and for Bun: with another `fetch`, pass a
   * dispatcher in `fetchOptions`.
   */
  proxy?: string | null | undefined;
  /** Allows use in a browser, where every visitor can read the key. Default: false. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** Takes streams that ended early as complete instead of throwing a `StreamTruncatedError`. Default: false. */
  acceptTruncatedStreams?: boolean | undefined;
  /** Default: `console`. */
  logger?: Logger | undefined;
  /** What is logged: `info` names each request, `debug` adds headers, redacted. Default: `OPENAI_LOG`, else `warn`. */
  logLevel?: LogLevel | undefined;
}
