import { badRequest } from '../errors/api-error.ts';

/** What can go wrong between a server and its client. */
export type FaultKind = 'status' | 'drop' | 'truncate' | 'stall' | 'malformed' | 'slow';

/** A failure to play. */
export interface Fault {
  readonly kind: FaultKind;
  /** Of `status`. */
  readonly status: number;
  /** Seconds in the header Retry-After of `status`; null leaves the header out. */
  readonly retryAfter: number | null;
  /** Events that come through before `drop`, `truncate`, `stall` and `malformed`. */
  readonly after: number;
  /** Of `slow`. */
  readonly milliseconds: number;
  /** Requests that fail before one succeeds; null where all do. */
  readonly times: number | null;
}

const kinds = new Set<string>(['drop', 'truncate', 'stall', 'malformed', 'slow']);
const options = new Set(['times', 'after', 'retry-after', 'ms']);
const grammar =
  "Write a status such as '429', or one of drop, truncate, stall, malformed and slow, then options: '429; times=2; retry-after=1', 'drop; after=3', 'slow; ms=500'.";

/**
 * Reads a fault: `429; times=2; retry-after=1`, `drop; after=3`, `slow; ms=500`.
 * @throws ApiError 400 `invalid_fault`
 */
export function parseFault(text: string): Fault {
  const [name = '', ...rest] = text.split(';').map((part) => part.trim());
  const isStatus = /^[45]\d\d$/.test(name);
  if (!isStatus && !kinds.has(name)) throw invalid(text, `'${name}' is not a fault.`);
  const values = new Map(rest.map((part) => parseOption(text, part)));
  return {
    kind: isStatus ? 'status' : (name as FaultKind),
    status: isStatus ? Number(name) : 0,
    retryAfter: values.get('retry-after') ?? null,
    after: values.get('after') ?? 0,
    milliseconds: values.get('ms') ?? 1000,
    times: values.get('times') ?? null,
  };
}

function parseOption(text: string, part: string): [string, number] {
  const match = /^([a-z-]+)\s*=\s*(\d+(?:\.\d+)?)$/.exec(part);
  if (match === null || !options.has(match[1]!)) {
    throw invalid(text, `'${part}' is not one of its options.`);
  }
  return [match[1]!, Number(match[2])];
}

function invalid(text: string, why: string): Error {
  return badRequest(
    `The fault '${text}' cannot be played: ${why} ${grammar}`,
    'x-unabridged-fault',
    'invalid_fault',
  );
}
