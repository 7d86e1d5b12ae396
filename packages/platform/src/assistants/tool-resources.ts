import type {
  AssistantCreateParamsToolResources,
  AssistantToolResources,
  ThreadCreateParamsToolResources,
} from '@unabridged/contract';
import { badRequest } from '../errors/api-error.ts';
import type { ToolSources } from './tool-sources.ts';

type Given = AssistantCreateParamsToolResources | ThreadCreateParamsToolResources;

/** Days without use after which a store that was made for a thread ends. */
export const threadStoreDays = 7;

/**
 * Checks that files and stores exist and makes the store that is asked for. Every tool
 * that is named comes with its list, empty or not.
 */
export async function resolveToolResources(
  given: Given | null | undefined,
  sources: ToolSources,
  storeDays: number | null,
  path = 'tool_resources',
): Promise<AssistantToolResources> {
  const resolved: AssistantToolResources = {};
  if (given?.code_interpreter) {
    const { file_ids = [] } = given.code_interpreter;
    for (const [index, id] of file_ids.entries()) {
      await sources.requireFile(id, `${path}.code_interpreter.file_ids[${index}]`);
    }
    resolved.code_interpreter = { file_ids };
  }
  if (given?.file_search) {
    const { vector_store_ids: ids = [], vector_stores: stores = [] } = given.file_search;
    if (ids.length > 0 && stores.length > 0) {
      throw badRequest(
        `Give either '${path}.file_search.vector_store_ids' or '${path}.file_search.vector_stores', not both.`,
        `${path}.file_search`,
        'invalid_value',
      );
    }
    if (ids.length > 0) {
      await sources.requireStores(ids, `${path}.file_search.vector_store_ids`);
    }
    const made: string[] = [];
    for (const [index, { file_ids: inside = [] }] of stores.entries()) {
      const param = `${path}.file_search.vector_stores[${index}].file_ids`;
      for (const id of inside) await sources.requireFile(id, param);
    }
    for (const store of stores) made.push(await sources.createStore(store, storeDays));
    resolved.file_search = { vector_store_ids: [...ids, ...made] };
  }
  return resolved;
}
