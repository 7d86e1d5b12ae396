import type { FileSearchTool, Tool } from '@unabridged/contract';
import { OpenAIError } from '../errors/openai-error.ts';
import { toStrictSchema } from '../structured-output/strict-schema.ts';
import type { JsonSchema } from '../structured-output/strict-schema.ts';

const mostTools = 128;
const nameForm = /^[a-zA-Z0-9_-]{1,64}$/;

interface NamedTool {
  readonly type: string;
  readonly name?: string;
  readonly strict?: boolean | null;
  readonly parameters?: object | null;
  readonly function?: Omit<NamedTool, 'type' | 'function'>;
}

function checkFunction(
  { name, strict, parameters }: Omit<NamedTool, 'type'>,
  seen: Set<string>,
): void {
  if (name === undefined || !nameForm.test(name)) {
    throw new OpenAIError(
      `The name of a function has 1 to 64 letters, digits, _ and -, but one is ${JSON.stringify(name)}.`,
    );
  }
  if (seen.has(name)) throw new OpenAIError(`Two functions are called ${name}.`);
  seen.add(name);
  if (!strict || !parameters) return;
  try {
    toStrictSchema(parameters as JsonSchema);
  } catch (cause) {
    throw new OpenAIError(`The function ${name} cannot be strict: ${(cause as Error).message}`, {
      cause,
    });
  }
}

/**
 * Checks tools of responses or of chat completions before anything is sent: 128 of them, names
 * that are told apart, and parameters that strict functions can have. Gives them back.
 * @throws {OpenAIError} where something is wrong; it names the tool.
 */
export function checkTools<const Tools extends readonly { readonly type: string }[]>(
  tools: Tools,
): Tools {
  if (tools.length > mostTools) {
    throw new OpenAIError(`A request may have ${mostTools} tools but has ${tools.length}.`);
  }
  const seen = new Set<string>();
  for (const tool of tools as readonly NamedTool[]) {
    if (tool.type === 'function') checkFunction(tool.function ?? tool, seen);
  }
  return tools;
}

/**
 * A tool that searches vector stores.
 * @param vectorStoreIDs ids of the stores, `vs_…`.
 * @throws {OpenAIError} where there is none, or `max_num_results` is not between 1 and 50.
 */
export function fileSearchTool(
  vectorStoreIDs: readonly string[],
  options: Omit<FileSearchTool, 'type' | 'vector_store_ids'> = {},
): Extract<Tool, { type: 'file_search' }> {
  if (vectorStoreIDs.length === 0)
    throw new OpenAIError('File search needs the id of a vector store.');
  const { max_num_results: most } = options;
  if (most !== undefined && !(Number.isInteger(most) && most >= 1 && most <= 50)) {
    throw new OpenAIError(`max_num_results must be between 1 and 50 but is ${most}.`);
  }
  return { type: 'file_search', vector_store_ids: [...vectorStoreIDs], ...options };
}
