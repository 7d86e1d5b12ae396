import type { FileSearchTool } from '@unabridged/contract';
import { newId } from '../ids.ts';
import type { FileSearchCall, HostedCallDelta, HostedTool, Passage } from './hosted-tool.ts';
import { describePassages } from './passage-table.ts';

/** Searches vector stores. The retrieval of the platform is one. */
export interface PassageSearch {
  search(request: {
    readonly vectorStoreIds: readonly string[];
    readonly queries: readonly string[];
    readonly filters?: FileSearchTool['filters'];
    readonly maxResults?: number;
    readonly ranking?: FileSearchTool['ranking_options'];
  }): Promise<readonly Passage[]>;
}

/** More queries in one call are left out. */
const mostQueries = 10;
/** Passages of one call, as the API has it for its newer models. */
const defaultResults = 20;

/** The tool `file_search`: finds passages in vector stores. */
export function fileSearchTool(tool: FileSearchTool, search: PassageSearch): HostedTool {
  return {
    kind: 'file_search',
    definition: {
      type: 'function',
      name: 'file_search',
      description:
        'Searches the files that the user has provided and returns passages with numbers. Cite a passage by its number in these brackets, right after the statement that rests on it: 【1】.',
      strict: true,
      parameters: {
        type: 'object',
        properties: {
          queries: {
            type: 'array',
            items: { type: 'string' },
            description: 'What to search for: one query for each thing to find out.',
          },
        },
        required: ['queries'],
        additionalProperties: false,
      },
    },
    async *run(input, { passages: table }): AsyncGenerator<HostedCallDelta, string> {
      const queries = readQueries(input);
      const call: FileSearchCall = {
        kind: 'file_search',
        id: newId('fs'),
        status: 'in_progress',
        queries: [],
        passages: [],
      };
      yield { type: 'hosted_call_started', call };
      yield { type: 'hosted_call_progress', call: { ...call, status: 'searching', queries } };
      const passages = await search.search({
        vectorStoreIds: tool.vector_store_ids,
        queries,
        filters: tool.filters ?? null,
        maxResults: tool.max_num_results ?? defaultResults,
        ...(tool.ranking_options && { ranking: tool.ranking_options }),
      });
      yield {
        type: 'hosted_call_done',
        call: { ...call, status: 'completed', queries, passages },
      };
      return describePassages(table, passages);
    },
  };
}

/** Models sometimes write one `query` or plain text; all of it is searched for. */
function readQueries(input: string): string[] {
  const read = parse(input);
  const given: unknown =
    typeof read === 'object' && read !== null
      ? ((read as { queries?: unknown }).queries ?? (read as { query?: unknown }).query)
      : read;
  const queries = (Array.isArray(given) ? given : [given])
    .filter((query) => typeof query === 'string' || typeof query === 'number')
    .map((query) => String(query).trim())
    .filter((query) => query !== '');
  return queries.length > 0 ? queries.slice(0, mostQueries) : [input.trim() || ' '];
}

function parse(input: string): unknown {
  try {
    return JSON.parse(input) as unknown;
  } catch {
    return input;
  }
}
