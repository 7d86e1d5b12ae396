import type { Assistant, AssistantCreateParams, AssistantUpdateParams } from '@unabridged/contract';
import type { Engines } from '../engines/engines.ts';
import { newId, nowInSeconds } from '../ids.ts';
import type { PageParams } from '../storage/read-page.ts';
import type {
  SqlAssistantsStore,
  StoredAssistant,
  StoredPage,
} from '../storage/sql-assistants-store.ts';
import { checkAssistantTools, checkResponseFormat } from './check-tools.ts';
import { noneFound } from './not-found.ts';
import { resolveToolResources } from './tool-resources.ts';
import type { ToolSources } from './tool-sources.ts';

/** Creates and keeps assistants. */
export class AssistantsService {
  readonly #store: SqlAssistantsStore;
  readonly #engines: Engines;
  readonly #sources: ToolSources;

  constructor(store: SqlAssistantsStore, engines: Engines, sources: ToolSources) {
    this.#store = store;
    this.#engines = engines;
    this.#sources = sources;
  }

  async create(params: AssistantCreateParams): Promise<Assistant> {
    await this.#check(params);
    const assistant: Assistant = {
      id: newId('asst'),
      object: 'assistant',
      created_at: nowInSeconds(),
      name: params.name ?? null,
      description: params.description ?? null,
      model: params.model,
      instructions: params.instructions ?? null,
      tools: params.tools ?? [],
      tool_resources: await resolveToolResources(params.tool_resources, this.#sources, null),
      metadata: params.metadata ?? {},
      temperature: params.temperature ?? 1,
      top_p: params.top_p ?? 1,
      response_format: params.response_format ?? 'auto',
    };
    await this.#store.insert({ assistant, reasoningEffort: params.reasoning_effort ?? null });
    return assistant;
  }

  /** @throws ApiError 404 */
  async find(id: string): Promise<StoredAssistant> {
    const stored = await this.#store.find(id);
    if (stored === undefined) throw noneFound('assistant', id);
    return stored;
  }

  async page(params: PageParams): Promise<StoredPage<Assistant>> {
    return this.#store.page(params);
  }

  async update({ assistant_id: id, ...params }: AssistantUpdateParams): Promise<Assistant> {
    const { assistant: old, reasoningEffort } = await this.find(id);
    await this.#check(params);
    const { reasoning_effort: effort, tool_resources: resources, ...fields } = params;
    const assistant: Assistant = {
      ...old,
      ...given(fields),
      metadata: params.metadata === undefined ? old.metadata : (params.metadata ?? {}),
    };
    if (resources !== undefined) {
      const resolved = await resolveToolResources(resources, this.#sources, null);
      assistant.tool_resources = resources === null ? {} : { ...old.tool_resources, ...resolved };
    }
    const updated = { assistant, reasoningEffort: effort === undefined ? reasoningEffort : effort };
    if (!(await this.#store.update(updated))) throw noneFound('assistant', id);
    return assistant;
  }

  async delete(id: string): Promise<void> {
    if (!(await this.#store.delete(id))) throw noneFound('assistant', id);
  }

  async #check(params: Omit<AssistantUpdateParams, 'assistant_id'>): Promise<void> {
    if (params.model !== undefined) await this.#engines.choose(params.model, 400);
    checkAssistantTools(params.tools ?? []);
    checkResponseFormat(params.response_format);
  }
}

/** Fields that a request gives, null included. */
function given<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Fields;
}
