import { formParts } from '../run/form-parts.ts';
import { describeRequest } from '../run/prepare-request.ts';
import { isStreaming } from '../run/is-streaming.ts';
import { baseURLOf, keyVariableOf } from './export-context.ts';
import type { ExportContext } from './export-context.ts';
import { holdsFile, readFileImport, withFileExpressions } from './file-code.ts';
import { javaScriptLiteral, stringLiteral } from './literal.ts';

/** A module that calls the API with `fetch` alone: Node, Deno, Bun or a browser. */
export function fetchCode(context: ExportContext): string {
  const { spec, wire } = context;
  const request = describeRequest(spec, wire);
  const url = stringLiteral(`${baseURLOf(context)}${request.target}`);
  const options = fetchOptions(context);
  const call = options === '' ? `await fetch(${url});` : `await fetch(${url}, ${options});`;
  return `${request.multipart ? formOf(spec.body) : ''}const response = ${call}
if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);

${isStreaming(context) ? streamReader : reader(context)}`;
}

function fetchOptions(context: ExportContext): string {
  const { spec, wire } = context;
  const request = describeRequest(spec, wire);
  const lines: string[] = [];
  if (request.method !== 'GET') lines.push(`method: ${stringLiteral(request.method)}`);
  const headers = Object.entries(request.headers).map(
    ([name, value]) => `${stringLiteral(name)}: ${stringLiteral(value)}`,
  );
  if (context.target === 'live') {
    headers.unshift(`authorization: \`Bearer \${process.env.${keyVariableOf(wire)}}\``);
  }
  if (headers.length > 0) {
    lines.push(`headers: {\n${headers.map((header) => `    ${header},`).join('\n')}\n  }`);
  }
  if (typeof request.body === 'string') {
    lines.push(`body: JSON.stringify(${javaScriptLiteral(spec.body, 2)})`);
  }
  if (request.multipart) lines.push('body: form');
  if (lines.length === 0) return '';
  return `{\n${lines.map((line) => `  ${line},`).join('\n')}\n}`;
}

function formOf(body: unknown): string {
  const parts = formParts((body ?? {}) as Record<string, unknown>).map(
    ([name, value]) =>
      `form.append(${stringLiteral(name)}, ${javaScriptLiteral(withFileExpressions(value))});\n`,
  );
  const reads = holdsFile(body) ? `${readFileImport}\n` : '';
  return `${reads}const form = new FormData();\n${parts.join('')}\n`;
}

function reader({ wire }: ExportContext): string {
  if (wire.response === 'binary') {
    return 'const bytes = await response.bytes();\nconsole.log(`${bytes.length} bytes`);\n';
  }
  if (wire.response === 'text') return 'console.log(await response.text());\n';
  if (wire.response === 'empty') return 'console.log(response.status);\n';
  return 'console.dir(await response.json(), { depth: null });\n';
}

const streamReader = `let rest = '';
for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
  const lines = (rest + text).split('\\n');
  rest = lines.pop();
  for (const line of lines) {
    if (!line.startsWith('data: ') || line === 'data: [DONE]') continue;
    const event = JSON.parse(line.slice('data: '.length));
    console.log(event.type ?? event.object, event.delta ?? '');
  }
}
`;
