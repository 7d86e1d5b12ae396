/** Headers as they came. `Headers` of the web are such. */
export interface HttpHeaders {
  /** By the name in any case. */
  get(name: string): string | null;
  /** Names in lower case. */
  [Symbol.iterator](): Iterator<[name: string, value: string]>;
}

/** A request as the platform reads it, whether `node:http` brought it or it is a `Request` of the web. */
export interface HttpRequest {
  readonly method: string;
  /** Host name, and port where it is given. */
  readonly host: string;
  /** Path without its query, normalised as `URL` does it. */
  readonly pathname: string;
  /** The query with its `?`; empty where there is none. */
  readonly search: string;
  readonly headers: HttpHeaders;
  /** Aborts where the client leaves before it has the whole reply. Made where somebody asks. */
  readonly signal: AbortSignal;
  /** Called by what sees that the client has left. */
  leave(): void;
  /** The body as it comes, to be read once. Leaving it early closes nothing. */
  readonly body: AsyncIterable<Uint8Array>;
  /**
   * The whole body. Asked again, it is not read again.
   * @throws ApiError `request_too_large`, and 499 where the client leaves before its end
   */
  bytes(): Promise<Uint8Array>;
  /** Breaks the connection. Absent where that is out of reach. */
  cut?(): void;
}
