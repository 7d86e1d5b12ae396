import type { PathParameter } from './path-template.ts';

/** How a request carries its parameters that are not in the path. */
export type RequestEncoding = 'none' | 'json' | 'multipart' | 'raw';

/** What a successful reply holds. */
export type ResponseEncoding = 'json' | 'binary' | 'text' | 'empty';

/**
 * How a list continues.
 * - `cursor`: the id of the last item is sent as `after`
 * - `conversation-cursor`: `last_id` of the reply is sent as `after`
 * - `next-cursor`: `next` of the reply is sent as `after`
 * - `token`: `next_page` or `next` of the reply is sent as `page`
 * - `single`: one page holds everything
 */
export type PageStyle = 'cursor' | 'conversation-cursor' | 'next-cursor' | 'token' | 'single';

/** What a request looks like on the wire. */
export interface Wire {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path below the base URL; `{name}` stands for the parameter of that name. A fixed query may follow. */
  readonly path: string;
  /** Where the official client offers the operation, such as `responses.inputItems.list`. Unique: it is the operation's id. */
  readonly accessor: string;
  /** Further accessors of the official client that send the same request. */
  readonly aliases?: readonly string[];
  /** Default: `none` for GET and DELETE, `json` for POST. */
  readonly request?: RequestEncoding;
  /** Default: `json`. */
  readonly response?: ResponseEncoding;
  /** Set where the reply can be a stream of server-sent events. */
  readonly stream?: 'sse';
  readonly page?: PageStyle;
  /** Whether the names of files in a form keep their folders. Default: `last-part`, without them. */
  readonly filenames?: 'last-part' | 'path';
  /** Key that the operation takes. Default: `project`. */
  readonly auth?: 'project' | 'admin';
  /** Value of the `OpenAI-Beta` header. */
  readonly beta?: string;
  /** Parameters that go to the query although the method is POST. */
  readonly query?: readonly string[];
  /** Parameters that go to a header: parameter name → header name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Day on which the API stops or stopped serving the operation, `YYYY-MM-DD`. */
  readonly shutdown?: string;
  /** What to use instead, where the operation is deprecated. */
  readonly deprecated?: string;
}

declare const shape: unique symbol;

/**
 * One operation of the API: what it looks like on the wire, and the types of its
 * parameters, its result and, where it streams, its events.
 */
export interface Operation<Params = unknown, Result = unknown, Event = unknown> extends Wire {
  readonly [shape]?: { params: Params; result: Result; event: Event };
}

export type ParamsOf<O> = O extends Operation<infer Params, infer _R, infer _E> ? Params : never;
export type ResultOf<O> = O extends Operation<infer _P, infer Result, infer _E> ? Result : never;
export type EventOf<O> = O extends Operation<infer _P, infer _R, infer Event> ? Event : never;

/** Fails to compile where a path parameter is missing from `Params`. */
type WireOf<W extends Wire, Params> = [Exclude<PathParameter<W['path']>, keyof Params>] extends [
  never,
]
  ? W
  : { path: `missing path parameter: ${Exclude<PathParameter<W['path']>, keyof Params> & string}` };

/**
 * Declares an operation. Called twice because TypeScript infers either all type
 * arguments or none: `operation<Params, Result>()({ method: 'GET', … })`.
 */
export function operation<Params, Result, Event = never>() {
  return <const W extends Wire>(
    wire: W & WireOf<W, Params>,
  ): W & Operation<Params, Result, Event> => wire;
}
