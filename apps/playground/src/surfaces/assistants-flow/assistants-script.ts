import { CodeExpression, javaScriptLiteral, stringLiteral } from '../../code-export/literal.ts';
import type { Target } from '../../run/run-record.ts';
import { assistantBody, toolsOf } from './assistant-requests.ts';
import type { AssistantsState } from './assistants-state.ts';
import { functionsIn } from './function-list.ts';

/** The whole flow as a script of the SDK that runs as it is shown. */
export function assistantsScript(
  state: AssistantsState,
  target: Target,
  localBaseURL: string,
): string {
  const files = state.files.length > 0;
  return `${files ? "import { openAsBlob } from 'node:fs';\n" : ''}import OpenAI from 'unabridged';

${clientOf(target, localBaseURL)}
const { assistants, threads } = client.beta;

const assistant = await assistants.create(${javaScriptLiteral(assistantBody(state))});
const thread = await threads.create();
${filesOf(state)}
await threads.messages.create(thread.id, {
  role: 'user',
  content: ${stringLiteral(state.text || 'Say hello')},${files ? '\n  attachments,' : ''}
});

let run = await threads.runs.createAndPoll(thread.id, { assistant_id: assistant.id });
${functionsOf(state)}console.log('run', run.status);

for await (const message of threads.messages.list(thread.id, { order: 'asc' })) {
  for (const part of message.content) {
    if (part.type !== 'text') continue;
    console.log(\`\${message.role}: \${part.text.value}\`);
    for (const note of part.text.annotations) {
      if (note.type === 'file_citation') console.log('source', note.file_citation.file_id);
      else console.log('file', note.file_path.file_id);
    }
  }
}
`;
}

function clientOf(target: Target, localBaseURL: string): string {
  if (target === 'live')
    return '// Reads the key from OPENAI_API_KEY.\nconst client = new OpenAI();';
  return `const client = new OpenAI({ baseURL: ${stringLiteral(localBaseURL)}, apiKey: 'local' });`;
}

function filesOf({ files }: AssistantsState): string {
  if (files.length === 0) return '';
  const listed = files.map((file) => ({ path: file.filename, tools: toolsOf(file) }));
  return `
const attachments = [];
for (const { path, tools } of ${javaScriptLiteral(listed)}) {
  const content = new File([await openAsBlob(path)], path);
  const file = await client.files.create({ file: content, purpose: 'assistants' });
  attachments.push({ file_id: file.id, tools });
}
`;
}

function functionsOf({ functions, outputs }: AssistantsState): string {
  const known = functionsIn(functions);
  if (known.length === 0) return '';
  const entries = known.map(({ name }) => [
    name,
    new CodeExpression(`() => ${stringLiteral(outputs[name] ?? 'What the function gives')}`),
  ]);
  return `
// What the functions of the assistant do.
const functions = ${javaScriptLiteral(Object.fromEntries(entries))};
while (run.status === 'requires_action') {
  const calls = run.required_action.submit_tool_outputs.tool_calls;
  const tool_outputs = calls.map((call) => ({
    tool_call_id: call.id,
    output: functions[call.function.name](JSON.parse(call.function.arguments)),
  }));
  run = await threads.runs.submitToolOutputsAndPoll(run.id, { thread_id: thread.id, tool_outputs });
}
`;
}
