import { assistantsFamily } from './assistants/assistants-family.ts';
import { chatFamily } from './chat/chat-family.ts';
import { completionsFamily } from './completions/completions-family.ts';
import type { Family, PlatformCore } from './core.ts';
import { filesFamily } from './files/files-family.ts';
import { responsesFamily } from './responses/responses-family.ts';
import { modelsRoutes } from './routes/models-routes.ts';
import { uploadsFamily } from './uploads/uploads-family.ts';
import { vectorStoresFamily } from './vector-stores/vector-stores-family.ts';

/** Every family that this platform has built, those first that others stand on. */
export async function createFamilies(core: PlatformCore): Promise<readonly Family[]> {
  const models: Family = { implementations: modelsRoutes(core.engines) };
  const files = filesFamily(core);
  const uploads = uploadsFamily(core);
  const vectorStores = vectorStoresFamily(core, files.service);
  const responses = await responsesFamily(core);
  return [
    models,
    files,
    uploads,
    vectorStores,
    responses,
    chatFamily(core),
    completionsFamily(core),
    assistantsFamily(core),
  ];
}
