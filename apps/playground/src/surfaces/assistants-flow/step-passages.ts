import type { RunStep } from '@unabridged/contract';
import type { Passage } from '../../passages/passage.ts';

/** The passages that the file searches of a run found. */
export function passagesOfSteps(steps: readonly RunStep[]): Passage[] {
  return steps.flatMap(({ step_details: details }) => {
    if (details.type !== 'tool_calls') return [];
    return details.tool_calls.flatMap((call) =>
      call.type === 'file_search' ? (call.file_search.results ?? []).map(passageOf) : [],
    );
  });
}

interface Found {
  readonly file_id: string;
  readonly file_name: string;
  readonly score: number;
  readonly content?: readonly { readonly text?: string }[];
}

function passageOf({ file_id, file_name, score, content }: Found): Passage {
  const text = (content ?? []).map((part) => part.text ?? '').join('\n');
  return { fileId: file_id, filename: file_name, score, attributes: {}, text };
}
