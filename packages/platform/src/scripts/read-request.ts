import { contentText } from '../engines/content-text.ts';
import type { TextRequest } from '../engines/engine.ts';
import type { ScriptedRequest } from './script.ts';

/** A request in the terms that scripts are written in. */
export function readScriptedRequest(request: TextRequest): ScriptedRequest {
  let text = '';
  let toolOutputs: { callId: string; output: string }[] = [];
  for (const item of request.items) {
    if ('role' in item && 'content' in item) {
      if (item.role !== 'user') continue;
      text = contentText(item.content);
      toolOutputs = [];
    } else if (item.type === 'function_call_output' || item.type === 'custom_tool_call_output') {
      toolOutputs.push({ callId: item.call_id ?? '', output: contentText(item.output) });
    }
  }
  return {
    model: request.model,
    text,
    tools: request.tools.flatMap((tool) => ('name' in tool ? [String(tool.name)] : [])),
    toolOutputs,
    request,
  };
}
