import { peekJson } from '../app/request-body.ts';
import type { HttpRequest } from '../http/http-request.ts';
import { parseFault } from './fault.ts';
import type { Fault } from './fault.ts';

/** A fault for requests that do not ask for it themselves. */
export interface FaultRule {
  /** The fault, written as in the header `x-unabridged-fault`. */
  readonly fault: string;
  /** Path below `/v1` that it is for, such as `/chat/completions`. Default: every path. */
  readonly path?: string;
  /** Model that it is for. Default: every model. */
  readonly model?: string;
  /** Requests that it meets, before it is gone. Default: all of them. */
  readonly times?: number;
}

interface ActiveRule {
  readonly rule: FaultRule;
  readonly parsed: Fault;
  left: number;
}

/** Header by which a request asks for a fault. */
export const faultHeader = 'x-unabridged-fault';

/** Decides which requests fail, and how. Counts, so that the same requests always fail alike. */
export class Faults {
  #rules: ActiveRule[] = [];
  /** Requests with the same fault in their header that have failed since one succeeded. */
  readonly #failed = new Map<string, number>();

  /** @throws ApiError `invalid_fault` */
  add(rule: FaultRule): void {
    const parsed = parseFault(rule.fault);
    this.#rules.push({ rule, parsed, left: rule.times ?? parsed.times ?? Infinity });
  }

  list(): readonly (FaultRule & { readonly left: number | null })[] {
    return this.#rules.map(({ rule, left }) => ({
      ...rule,
      left: left === Infinity ? null : left,
    }));
  }

  clear(): void {
    this.#rules = [];
    this.#failed.clear();
  }

  /** The fault of a request; null where it is to succeed. */
  async take(request: HttpRequest): Promise<Fault | null> {
    const header = request.headers.get(faultHeader);
    if (header !== null) return this.#fromHeader(header, request);
    return this.#rules.length === 0 ? null : this.#fromRules(request);
  }

  #fromHeader(header: string, request: HttpRequest): Fault | null {
    const fault = parseFault(header);
    if (fault.times === null) return fault;
    // A client that retries sends the same header again.
    const key = `${request.method} ${request.pathname}${request.search} ${header}`;
    const failed = this.#failed.get(key) ?? 0;
    if (failed < fault.times) {
      this.#failed.set(key, failed + 1);
      return fault;
    }
    this.#failed.delete(key);
    return null;
  }

  async #fromRules(request: HttpRequest): Promise<Fault | null> {
    const path = request.pathname.replace(/^\/v1/, '');
    const onPath = this.#rules.filter(({ rule }) => rule.path === undefined || rule.path === path);
    const needsModel = onPath.some(({ rule }) => rule.model !== undefined);
    const asked = needsModel ? await modelOf(request) : undefined;
    const active = onPath.find(({ rule }) => rule.model === undefined || rule.model === asked);
    if (active === undefined) return null;
    active.left -= 1;
    if (active.left <= 0) this.#rules = this.#rules.filter((one) => one !== active);
    return active.parsed;
  }
}

async function modelOf(request: HttpRequest): Promise<unknown> {
  const body = await peekJson(request);
  return typeof body === 'object' && body !== null && 'model' in body ? body.model : undefined;
}
