import type { ResponseInputItem } from '@unabridged/contract';
import { describeRun } from './code-interpreter.ts';
import type { Passage } from './hosted-tool.ts';
import { describePassages } from './passage-table.ts';
import type { PassageTable } from './passage-table.ts';

/**
 * Earlier hosted calls as calls of functions with their outputs, which every engine
 * understands. Those whose results were not kept are left out.
 */
export function hostedItemsAsFunctions(
  items: readonly ResponseInputItem[],
  passages: PassageTable,
): ResponseInputItem[] {
  return items.flatMap((item): ResponseInputItem[] => {
    if (item.type === 'file_search_call') {
      if (!item.results) return [];
      const found = item.results.flatMap((result): Passage[] => {
        const { file_id: fileId, filename, score, text, attributes } = result;
        if (fileId === undefined || text === undefined) return [];
        return [
          {
            fileId,
            filename: filename ?? '',
            score: score ?? 0,
            attributes: attributes ?? null,
            text,
          },
        ];
      });
      const input = JSON.stringify({ queries: item.queries });
      return callAndOutput(item.id, 'file_search', input, describePassages(passages, found));
    }
    if (item.type === 'code_interpreter_call') {
      if (!item.outputs) return [];
      const logs = item.outputs
        .map((output) => (output.type === 'logs' ? output.logs : ''))
        .join('');
      const input = JSON.stringify({ code: item.code ?? '' });
      const output = describeRun(item.status === 'completed', logs, []);
      return callAndOutput(item.id, 'code_interpreter', input, output);
    }
    return [item];
  });
}

/** A call and its output, as items. */
export function callAndOutput(
  callId: string,
  name: string,
  input: string,
  output: string,
): ResponseInputItem[] {
  return [
    { type: 'function_call', call_id: callId, name, arguments: input },
    { type: 'function_call_output', call_id: callId, output },
  ];
}
