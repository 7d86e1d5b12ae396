import { formParts } from '../run/form-parts.ts';
import { describeRequest } from '../run/prepare-request.ts';
import { isStreaming } from '../run/is-streaming.ts';
import { baseURLOf, keyVariableOf } from './export-context.ts';
import type { ExportContext } from './export-context.ts';

/** A curl command for a POSIX shell. */
export function curlCode(context: ExportContext): string {
  const { spec, wire } = context;
  const request = describeRequest(spec, wire);
  const options: string[] = [];
  if (isStreaming(context)) options.push('--no-buffer');
  if (request.method === 'DELETE') options.push('--request DELETE');
  if (request.method === 'POST' && request.body === undefined && !request.multipart)
    options.push('--request POST');
  if (context.target === 'live') {
    options.push(`--header "Authorization: Bearer $${keyVariableOf(wire)}"`);
  }
  for (const [name, value] of Object.entries(request.headers)) {
    options.push(`--header ${shellQuote(`${name}: ${value}`)}`);
  }
  if (typeof request.body === 'string') {
    // `--data-raw`, because `--data` would read a file where the text starts with @.
    options.push(`--data-raw ${shellQuote(JSON.stringify(spec.body, null, 2))}`);
  } else if (request.multipart) {
    options.push(...multipartOptions(spec.body));
  }
  const url = shellQuote(`${baseURLOf(context)}${request.target}`);
  return ['curl ', url, ...options.map((option) => ` \\\n  ${option}`), '\n'].join('');
}

function multipartOptions(body: unknown): string[] {
  return formParts((body ?? {}) as Record<string, unknown>).map(([name, value]) =>
    typeof value === 'string'
      ? `--form-string ${shellQuote(`${name}=${value}`)}`
      : `--form ${shellQuote(`${name}=@"${value.filename}";type=${value.type};filename="${value.filename}"`)}`,
  );
}

/** A word in single quotes, in which a POSIX shell expands nothing. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
