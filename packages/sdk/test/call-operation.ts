import { pathParameters } from '@unabridged/contract';
import type { Operation } from '@unabridged/contract';
import type { OpenAI } from '../src/client/openai.ts';

type Values = Record<string, unknown>;
type Method = (...parameters: unknown[]) => PromiseLike<unknown>;

/** The method of a client at an accessor; undefined where it has none. */
export function methodAt(client: OpenAI, accessor: string): Method | undefined {
  const names = accessor.split('.');
  const method = names.pop()!;
  let service: unknown = client;
  for (const name of names) service = (service as Values | undefined)?.[name];
  const found = (service as Record<string, Method> | undefined)?.[method];
  return found?.bind(service);
}

/** Calls as the official client does: last path parameter, everything else, options. */
export function callOperation(
  client: OpenAI,
  operation: Operation,
  params: Values,
  accessor: string = operation.accessor,
): PromiseLike<unknown> {
  const method = methodAt(client, accessor)!;
  const last = pathParameters(operation.path).at(-1);
  const { [last ?? '']: positional, ...others } = params;
  const rest = Object.keys(others).length > 0 ? [others] : [];
  return last === undefined ? method(...rest) : method(positional, ...rest);
}

/** The params of an example, whose files stand as data, as the client takes them. */
export function withFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFiles);
  if (typeof value !== 'object' || value === null) return value;
  const { filename, type, text, base64 } = value as Record<string, string | undefined>;
  if (filename === undefined || type === undefined || (text ?? base64) === undefined) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, withFiles(inner)]),
    );
  }
  const content = text ?? Uint8Array.from(Buffer.from(base64!, 'base64'));
  return new File([content], filename, { type });
}
