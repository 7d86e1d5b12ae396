import type { Assistant, AssistantTool, ResponseCreateParams, Tool } from '@unabridged/contract';
import type { MigrationNote } from './migration-note.ts';

/** What a request of Responses takes of an assistant. */
export type ProgramSettings = Pick<
  ResponseCreateParams,
  'model' | 'instructions' | 'temperature' | 'top_p' | 'text'
> & { readonly tools: Tool[] };

/** The settings of an assistant as params of `responses.create`, and what has no place there. */
export function programSettings(assistant: Assistant): {
  readonly settings: ProgramSettings;
  readonly notes: readonly MigrationNote[];
} {
  const notes: MigrationNote[] = [];
  const note = (what: string, message: string) =>
    notes.push({ about: assistant.id, what, message });
  const tools = assistant.tools.map((tool) => toolOf(tool, assistant, note));
  if (Object.keys(assistant.metadata ?? {}).length > 0) {
    note('metadata', 'A program needs no metadata: it is a comment now.');
  }
  if (/^(?:o\d|gpt-[5-9])/.test(assistant.model)) {
    note(
      'reasoning_effort',
      'The API does not tell it: add reasoning: { effort } if you had set it.',
    );
  }
  const text = textConfig(assistant);
  const settings: ProgramSettings = {
    model: assistant.model,
    ...(assistant.instructions !== null && { instructions: assistant.instructions }),
    ...isSet('temperature', assistant.temperature),
    ...isSet('top_p', assistant.top_p),
    ...(text !== undefined && { text }),
    tools,
  };
  return { settings, notes };
}

/** Both have 1 as their default. */
function isSet(name: 'temperature' | 'top_p', value: number | null | undefined) {
  return value === undefined || value === null || value === 1 ? {} : { [name]: value };
}

type AddNote = (what: string, message: string) => void;

function toolOf(tool: AssistantTool, assistant: Assistant, note: AddNote): Tool {
  const { code_interpreter: code, file_search: search } = assistant.tool_resources ?? {};
  if (tool.type === 'function') {
    const { name, description, parameters, strict } = tool.function;
    return {
      type: 'function',
      name,
      ...(description !== undefined && { description }),
      parameters: parameters ?? { type: 'object', properties: {} },
      strict: strict ?? false,
    };
  }
  if (tool.type === 'code_interpreter') {
    note(
      'code_interpreter',
      'Its sandbox was kept with the thread; now it is a container that ends after 20 minutes without use.',
    );
    return {
      type: 'code_interpreter',
      container: { type: 'auto', file_ids: code?.file_ids ?? [] },
    };
  }
  const { max_num_results: most, ranking_options: ranking } = tool.file_search ?? {};
  if (ranking?.ranker === 'default_2024_08_21') {
    note('ranking_options.ranker', 'The ranker default_2024_08_21 is gone; auto takes its place.');
  }
  return {
    type: 'file_search',
    vector_store_ids: search?.vector_store_ids ?? [],
    ...(most !== undefined && { max_num_results: most }),
    ...(ranking && {
      ranking_options: { ranker: 'auto', score_threshold: ranking.score_threshold },
    }),
  };
}

function textConfig({ response_format: format }: Assistant): ResponseCreateParams['text'] {
  if (!format || format === 'auto' || format.type === 'text') return undefined;
  if (format.type === 'json_object') return { format };
  const { name, description, schema, strict } = format.json_schema;
  return {
    format: {
      type: 'json_schema',
      name,
      schema: schema ?? {},
      ...(description !== undefined && { description }),
      ...(strict !== undefined && { strict }),
    },
  };
}
