import type { ErrorBody } from '@unabridged/contract';

/** What a refusal of the gateway says beside its message. */
export interface GatewayErrorDetail {
  readonly status: number;
  /** Default: `invalid_request_error` below 500, else `server_error`. */
  readonly type?: string;
  /** Stable identifier for programs. */
  readonly code: string;
  /** Parameter at fault. Default: null. */
  readonly param?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that the gateway itself refuses or cannot pass on. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly detail: GatewayErrorDetail;

  constructor(message: string, detail: GatewayErrorDetail) {
    super(message);
    this.detail = detail;
  }

  /** The reply in the shape of the API's own errors. */
  toResponse(): Response {
    const { status, type, code, param, headers } = this.detail;
    const body: ErrorBody = {
      error: {
        message: this.message,
        type: type ?? (status < 500 ? 'invalid_request_error' : 'server_error'),
        param: param ?? null,
        code,
      },
    };
    return Response.json(body, { status, headers });
  }
}
