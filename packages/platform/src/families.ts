import { assistantsFamily } from './assistants/assistants-family.ts';
import { chatFamily } from './chat/chat-family.ts';
import { completionsFamily } from './completions/completions-family.ts';
import { containersFamily } from './containers/containers-family.ts';
import type { Family, PlatformCore } from './core.ts';
import { embeddingsFamily } from './embeddings/embeddings-family.ts';
import { createPythonInterpreter } from './engines/code-interpreter/python-session.ts';
import { filesFamily } from './files/files-family.ts';
import { CodeContainers } from './hosted-tools/code-containers.ts';
import type { HostedServices } from './hosted-tools/hosted-services.ts';
import { moderationsFamily } from './moderations/moderations-family.ts';
import { TextModerator } from './moderations/text-moderator.ts';
import { responsesFamilies } from './responses/responses-family.ts';
import { modelsRoutes } from './routes/models-routes.ts';
import { uploadsFamily } from './uploads/uploads-family.ts';
import { vectorStoresFamily } from './vector-stores/vector-stores-family.ts';

/** Every family that this platform has built, those first that others stand on. */
export async function createFamilies(core: PlatformCore): Promise<readonly Family[]> {
  const models: Family = { implementations: modelsRoutes(core.engines) };
  const files = filesFamily(core);
  const uploads = uploadsFamily(core);
  const vectorStores = vectorStoresFamily(core, files.service);
  const containers = new CodeContainers({ interpreter: createPythonInterpreter(core.sandbox) });
  const moderator = new TextModerator(core.embeddings);
  const hosted: HostedServices = {
    containers,
    retrieval: vectorStores.retrieval,
    files: files.service,
  };
  return [
    models,
    files,
    uploads,
    vectorStores,
    embeddingsFamily(core),
    ...(await responsesFamilies(core, hosted, moderator)),
    chatFamily(core, { files: files.service, moderator }),
    completionsFamily(core),
    moderationsFamily(moderator),
    assistantsFamily(core, { files: files.service, vectorStores, containers }),
    containersFamily(containers, files.service),
  ];
}
