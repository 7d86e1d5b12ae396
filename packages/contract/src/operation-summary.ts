import type { PageStyle, RequestEncoding, ResponseEncoding, Wire } from './operation.ts';

/** An operation as data, defaults filled in: what lists, forms, docs and servers read. */
export interface OperationSummary {
  readonly accessor: string;
  /** Name of the family, such as `responses`. */
  readonly family: string;
  readonly method: Wire['method'];
  readonly path: string;
  readonly request: RequestEncoding;
  readonly response: ResponseEncoding;
  readonly stream: 'sse' | null;
  readonly page: PageStyle | null;
  readonly auth: 'project' | 'admin';
  /** Value of the `OpenAI-Beta` header. */
  readonly beta: string | null;
  /** One sentence. */
  readonly summary: string;
  /** Further sentences; empty where the summary says all. */
  readonly description: string;
  /** Day on which the API stops or stopped serving it, `YYYY-MM-DD`. */
  readonly shutdown: string | null;
  /** What to use instead, where it is deprecated. */
  readonly deprecated: string | null;
  /** In the order of the path. */
  readonly pathParameters: readonly string[];
  readonly queryParameters: readonly string[];
  /** Parameter name → header name. */
  readonly headerParameters: Readonly<Record<string, string>>;
  /** Names of the definitions of its types; null where it has none. */
  readonly types: {
    readonly params: string | null;
    readonly result: string | null;
    readonly event: string | null;
  };
}
