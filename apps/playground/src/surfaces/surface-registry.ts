import { runsOperation } from './surface.ts';
import type { Surface } from './surface.ts';
import { vectorStoresSurface } from './vector-stores/vector-stores-surface.ts';
import { uploadsSurface } from './uploads/uploads-surface.ts';
import { chatSurface } from './chat/chat-surface.ts';
import { conversationsSurface } from './conversations/conversations-surface.ts';
import { embeddingsSurface } from './embeddings/embeddings-surface.ts';
import { filesSurface } from './files/files-surface.ts';
import { moderationsSurface } from './moderations/moderations-surface.ts';
import { assistantsSurface } from './assistants/assistants-surface.ts';
import { threadsSurface } from './threads/threads-surface.ts';
import { responsesSurface } from './responses/responses-surface.ts';

/** Every hand-made surface, in the order of the navigation. */
export const surfaces: readonly Surface[] = [
  responsesSurface,
  chatSurface,
  conversationsSurface,
  assistantsSurface,
  threadsSurface,
  filesSurface,
  uploadsSurface,
  vectorStoresSurface,
  embeddingsSurface,
  moderationsSurface,
];

/** The surface with this id, if this build has it. */
export function findSurface(id: string): Surface | undefined {
  return surfaces.find((surface) => surface.id === id);
}

/** The surface that runs an operation, if one does. */
export function surfaceOfOperation(operation: string): Surface | undefined {
  return (
    surfaces.find((surface) => surface.operation === operation) ??
    surfaces.find((surface) => runsOperation(surface, operation))
  );
}
