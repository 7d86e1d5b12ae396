import type { Model } from '@unabridged/contract';
import { models } from '@unabridged/contract/families/models';
import { implement } from '../app/implement.ts';
import type { Implementation } from '../app/implement.ts';
import type { Engines } from '../engines/engines.ts';
import type { EngineModel } from '../engines/engine.ts';
import { ApiError } from '../errors/api-error.ts';
import { modelCatalog } from '../models/catalog.ts';
import { modelNotFound } from '../models/model-errors.ts';

/** The models family: the catalog and what a connected server offers. */
export function modelsRoutes(engines: Engines): Implementation[] {
  const find = async (id: string): Promise<Model> => {
    const known = modelCatalog.get(id);
    if (known !== undefined) return shown(known);
    const offered = (await engines.upstreamModels()).find((model) => model.id === id);
    if (offered === undefined) throw modelNotFound(id, 404);
    return fromEngine(offered);
  };
  return [
    implement(models.list, async () => {
      const offered = (await engines.upstreamModels()).filter(({ id }) => !modelCatalog.has(id));
      return {
        object: 'list',
        data: [...offered.map(fromEngine), ...modelCatalog.list().map(shown)],
      };
    }),
    implement(models.retrieve, ({ model }) => find(model)),
    implement(models.delete, async ({ model }) => {
      await find(model);
      throw new ApiError({
        status: 403,
        message: `The model '${model}' cannot be deleted: only fine-tuned models of your own can.`,
        param: 'model',
        code: 'model_not_deletable',
      });
    }),
  ];
}

function shown({ id, object, created, owned_by, shutdown_date }: Model): Model {
  return { id, object, created, owned_by, shutdown_date };
}

function fromEngine({ id, created, ownedBy }: EngineModel): Model {
  return { id, object: 'model', created, owned_by: ownedBy, shutdown_date: null };
}
