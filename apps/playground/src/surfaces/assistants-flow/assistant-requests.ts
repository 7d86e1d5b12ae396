import { functionsIn } from './function-list.ts';
import type { AssistantsState } from './assistants-state.ts';

/** Body of the request that makes the assistant. */
export function assistantBody(state: AssistantsState): Record<string, unknown> {
  const { name, model, instructions, fileSearch, codeInterpreter, functions } = state;
  return {
    model,
    name,
    instructions,
    tools: [
      ...(fileSearch ? [{ type: 'file_search' }] : []),
      ...(codeInterpreter ? [{ type: 'code_interpreter' }] : []),
      ...functionsIn(functions).map((each) => ({ type: 'function', function: each })),
    ],
  };
}

/** Body of the request that adds the message. */
export function messageBody({ text, files }: AssistantsState): Record<string, unknown> {
  return {
    role: 'user',
    content: text,
    ...(files.length > 0 && {
      attachments: files.map((file) => ({ file_id: file.fileId, tools: toolsOf(file) })),
    }),
  };
}

/** The tools that may use a file. */
export function toolsOf({ search, code }: { search: boolean; code: boolean }): { type: string }[] {
  return [
    ...(search ? [{ type: 'file_search' }] : []),
    ...(code ? [{ type: 'code_interpreter' }] : []),
  ];
}
