import { isStreaming } from '../run/is-streaming.ts';
import { keyVariableOf } from './export-context.ts';
import type { ExportContext } from './export-context.ts';
import { holdsFile, readFileImport, withFileExpressions } from './file-code.ts';
import { javaScriptLiteral, stringLiteral } from './literal.ts';

/** A module that makes the same call with the `unabridged` client. */
export function sdkCode(context: ExportContext): string {
  const call = `client.${context.spec.operation}(${callArguments(context).join(', ')})`;
  const reads = holdsFile(context.spec.body) ? readFileImport : '';
  return `${reads}import OpenAI from 'unabridged';

${client(context)}

${use(context, call)}`;
}

function client({ target, localBaseURL, wire }: ExportContext): string {
  if (target === 'local') {
    // The local API takes any key on this machine, but the client insists on one.
    return `const client = new OpenAI({ baseURL: ${stringLiteral(localBaseURL)}, apiKey: 'local' });`;
  }
  return `// Reads the key from ${keyVariableOf(wire)}.\nconst client = new OpenAI();`;
}

/** The last path parameter comes first, then all others in one object, then options. */
function callArguments({ spec, wire }: ExportContext): string[] {
  const names = Array.from(wire.path.matchAll(/\{(\w+)\}/g), (match) => match[1]!);
  const last = names.pop();
  const others = Object.fromEntries(names.map((name) => [name, spec.path[name]]));
  const { parameters, headers } = splitHeaders(spec.headers, wire);
  const body = withFileExpressions(spec.body) as object | undefined;
  const params = { ...others, ...parameters, ...spec.query, ...body };
  const parts: string[] = [];
  if (last !== undefined) parts.push(stringLiteral(spec.path[last] ?? ''));
  const hasParams = Object.keys(params).length > 0 || spec.body !== undefined;
  if (hasParams) parts.push(javaScriptLiteral(params));
  else if (headers !== undefined && wire.page !== undefined) parts.push('{}');
  if (headers !== undefined) parts.push(javaScriptLiteral({ headers }));
  return parts;
}

/** Headers that the operation has parameters for are given as those. */
function splitHeaders(headers: Readonly<Record<string, string>>, wire: ExportContext['wire']) {
  const rest = { ...headers };
  const parameters: Record<string, unknown> = {};
  for (const [parameter, header] of Object.entries(wire.headers ?? {})) {
    const value = rest[header.toLowerCase()];
    if (value === undefined) continue;
    delete rest[header.toLowerCase()];
    // The header that turns betas on holds a list.
    parameters[parameter] = header === 'OpenAI-Beta' ? value.split(',') : value;
  }
  return { parameters, headers: Object.keys(rest).length > 0 ? rest : undefined };
}

function use(context: ExportContext, call: string): string {
  const { wire, spec } = context;
  if (isStreaming(context)) {
    return `const stream = await ${call};
for await (const event of stream) {
  console.log(event.type, 'delta' in event ? event.delta : '');
}
`;
  }
  if (wire.page !== undefined) {
    return `for await (const item of ${call}) {\n  console.log(item);\n}\n`;
  }
  if (wire.response === 'empty') return `await ${call};\n`;
  if (wire.response === 'binary') {
    return `const file = await ${call};\nconsole.log((await file.arrayBuffer()).byteLength, 'bytes');\n`;
  }
  const result = spec.operation === 'responses.create' ? 'response' : 'result';
  const print =
    spec.operation === 'responses.create'
      ? 'console.log(response.output_text);\nconsole.dir(response.output, { depth: null });'
      : `console.dir(${result}, { depth: null });`;
  return `const ${result} = await ${call};\n${print}\n`;
}
