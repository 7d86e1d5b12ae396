import { modelCatalog } from '../models/catalog.ts';
import { modelNotFound, notForEmbeddings, unsupportedModel } from '../models/model-errors.ts';
import type { EngineDescription, EngineModel, TextEngine } from './engine.ts';

/** Another server that answers in place of the local engine. */
export interface Upstream {
  readonly engine: TextEngine;
  /** Model that stands in for those of the catalog; null where only its own models go to it. */
  readonly defaultModel: string | null;
}

/** The engine that answers a request, and what that engine calls the model. */
export interface EngineChoice {
  readonly engine: TextEngine;
  readonly model: string;
}

/** How long an upstream's list of models is believed, in milliseconds. */
const modelsAreFreshFor = 30_000;

/** The engines of a platform; chooses one for each request by its model. */
export class Engines {
  readonly #local: TextEngine;
  #upstream: Upstream | null = null;
  #models: { readonly at: number; readonly list: readonly EngineModel[] } | null = null;

  constructor(local: TextEngine) {
    this.#local = local;
  }

  /** What answers a model of the catalog at the moment. */
  async active(): Promise<EngineDescription> {
    const upstream = this.#upstream;
    if (upstream === null) return this.#local.description;
    if (upstream.defaultModel !== null) return upstream.engine.description;
    const offered = await this.upstreamModels();
    const answers = offered.some(({ id }) => modelCatalog.has(id));
    return (answers ? upstream.engine : this.#local).description;
  }

  get upstream(): Upstream | null {
    return this.#upstream;
  }

  connect(upstream: Upstream): void {
    this.#upstream = upstream;
    this.#models = null;
  }

  disconnect(): void {
    this.#upstream = null;
    this.#models = null;
  }

  /**
   * An id of the catalog goes to the upstream where that has a default model or
   * offers the id itself, else to the local engine; the upstream's own ids go to it.
   * @param kind What the endpoint does. Default: `text`, as in Responses and chats.
   * @throws ApiError `model_not_found` with `status`, `unsupported_model` for models of another kind
   */
  async choose(
    model: string,
    status: 400 | 404,
    kind: 'text' | 'completions' = 'text',
  ): Promise<EngineChoice> {
    const known = modelCatalog.get(model);
    if (known !== undefined && known.kind !== kind) throw unsupportedModel(model, kind);
    const upstream = this.#upstream;
    if (upstream !== null) {
      const offers = await this.upstreamModels();
      if (offers.some((offered) => offered.id === model)) return { engine: upstream.engine, model };
      if (known !== undefined && upstream.defaultModel !== null) {
        return { engine: upstream.engine, model: upstream.defaultModel };
      }
    }
    if (known !== undefined) return { engine: this.#local, model };
    const own = await this.#local.models();
    if (own.some(({ id }) => id === model)) return { engine: this.#local, model };
    throw modelNotFound(model, status);
  }

  /**
   * The upstream where it offers the model itself, so that vectors of one model never
   * come from another; null for the local engine.
   * @throws ApiError 404 `model_not_found`, 403 for models that make no embeddings
   */
  async chooseForEmbeddings(model: string): Promise<Pick<Required<TextEngine>, 'embed'> | null> {
    const known = modelCatalog.get(model);
    const engine = this.#upstream?.engine;
    const embed = engine?.embed?.bind(engine);
    if (embed !== undefined && (await this.upstreamModels()).some(({ id }) => id === model)) {
      return { embed };
    }
    if (known === undefined) throw modelNotFound(model, 404);
    if (known.kind !== 'embeddings') throw notForEmbeddings(model);
    return null;
  }

  /** Models that the upstream offers; none where there is no upstream or it does not answer. */
  async upstreamModels(): Promise<readonly EngineModel[]> {
    const upstream = this.#upstream;
    if (upstream === null) return [];
    if (this.#models !== null && performance.now() - this.#models.at < modelsAreFreshFor) {
      return this.#models.list;
    }
    try {
      const list = await upstream.engine.models();
      this.#models = { at: performance.now(), list };
      return list;
    } catch {
      // A dead upstream must not hide the catalog; the request itself will tell what is wrong.
      return this.#models?.list ?? [];
    }
  }
}
