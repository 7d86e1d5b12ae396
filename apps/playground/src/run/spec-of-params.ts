import type { Wire } from '@unabridged/contract';
import { runSpec } from './run-spec.ts';
import type { QueryValue, RunSpec } from './run-spec.ts';

/** Puts each parameter of an operation where its wire facts have it: path, query, header or body. */
export function specOfParams(
  wire: Wire,
  params: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): RunSpec {
  const inPath = new Set(Array.from(wire.path.matchAll(/\{(\w+)\}/g), (match) => match[1]!));
  const bodiless = (wire.request ?? (wire.method === 'POST' ? 'json' : 'none')) === 'none';
  const path: Record<string, string> = {};
  const query: Record<string, QueryValue> = {};
  const own: Record<string, string> = {};
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) {
    const header = wire.headers?.[name];
    if (inPath.has(name)) path[name] = String(value ?? '');
    else if (header !== undefined) own[header.toLowerCase()] = String(value);
    else if (bodiless || wire.query?.includes(name) === true) query[name] = value as QueryValue;
    else body[name] = value;
  }
  return runSpec(wire.accessor, {
    path,
    query,
    headers: { ...own, ...headers },
    body: bodiless ? undefined : body,
  });
}
