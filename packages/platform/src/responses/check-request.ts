import type { ResponseCreateParams, Tool } from '@unabridged/contract';
import { badRequest, notImplemented } from '../errors/api-error.ts';

const runnableTools = new Set(['function', 'custom']);

/** What the schema cannot say about a request, and what this platform does not do yet. */
export function checkCreate(params: ResponseCreateParams): void {
  refuseUnbuilt(params);
  if (!params.model) {
    throw badRequest("Missing required parameter: 'model'.", 'model', 'missing_required_parameter');
  }
  checkTools(params.tools ?? []);
}

export function checkTools(tools: readonly Tool[]): void {
  for (const [index, tool] of tools.entries()) {
    if (runnableTools.has(tool.type)) continue;
    throw notImplemented(
      `The tool '${tool.type}' is not available on this platform yet. Remove it, use function tools, or call OpenAI itself.`,
      `tools[${index}].type`,
    );
  }
}

function refuseUnbuilt(params: ResponseCreateParams): void {
  for (const name of ['conversation', 'prompt', 'moderation', 'context_management'] as const) {
    const value = params[name];
    if (value === undefined || value === null) continue;
    throw notImplemented(`The parameter '${name}' is not implemented by this platform yet.`, name);
  }
}
