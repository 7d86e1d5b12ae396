import { isStreaming, keyVariableOf } from './export-context.ts';
import type { ExportContext } from './export-context.ts';
import { javaScriptLiteral, stringLiteral } from './literal.ts';

/** A module that makes the same call with the `unabridged` client. */
export function sdkCode(context: ExportContext): string {
  const call = `client.${context.spec.operation}(${callArguments(context).join(', ')})`;
  return `import OpenAI from 'unabridged';

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
  const params = { ...others, ...spec.query, ...(spec.body as object | undefined) };
  const parts: string[] = [];
  if (last !== undefined) parts.push(stringLiteral(spec.path[last] ?? ''));
  const headers = Object.keys(spec.headers).length > 0 ? spec.headers : undefined;
  const hasParams = Object.keys(params).length > 0 || spec.body !== undefined;
  if (hasParams) parts.push(javaScriptLiteral(params));
  else if (headers !== undefined && wire.page !== undefined) parts.push('{}');
  if (headers !== undefined) parts.push(javaScriptLiteral({ headers }));
  return parts;
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
  const result = spec.operation === 'responses.create' ? 'response' : 'result';
  const print =
    spec.operation === 'responses.create'
      ? 'console.log(response.output_text);\nconsole.dir(response.output, { depth: null });'
      : `console.dir(${result}, { depth: null });`;
  return `const ${result} = await ${call};\n${print}\n`;
}
