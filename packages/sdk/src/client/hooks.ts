/** One attempt at a request, as hooks see it. Headers that hold secrets are left out. */
export interface AttemptInfo {
  /** The operation, such as `responses.create`; undefined for raw requests. */
  readonly accessor: string | undefined;
  readonly method: string;
  /** Without credentials. */
  readonly url: string;
  /** 0 for the first attempt. */
  readonly attempt: number;
}

/** Called as requests go along. What a hook throws is logged and otherwise ignored. */
export interface Hooks {
  /** Before each attempt. */
  onRequest?: ((info: AttemptInfo) => void) | undefined;
  /** When the headers of a reply have come, whatever its status. */
  onResponse?:
    | ((
        info: AttemptInfo & {
          readonly status: number;
          readonly durationMs: number;
          readonly requestId: string | null;
        },
      ) => void)
    | undefined;
  /** Before the wait for a repetition. */
  onRetry?:
    | ((info: AttemptInfo & { readonly delayMs: number; readonly error: Error }) => void)
    | undefined;
  /** When the call has failed for good. */
  onError?: ((info: AttemptInfo & { readonly error: Error }) => void) | undefined;
}
