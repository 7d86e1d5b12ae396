import type { Surface } from './surface.ts';

/** Where a surface is, and how its code comes to the page. */
export interface SurfaceRoute {
  /** Path in the Playground, which is also the id of the surface. */
  readonly id: string;
  readonly load: () => Promise<Surface>;
}

/** Every hand-made surface, each loaded where it is opened. */
export const surfaceRoutes: readonly SurfaceRoute[] = [
  {
    id: 'responses',
    load: async () => (await import('./responses/responses-surface.ts')).responsesSurface,
  },
  { id: 'chat', load: async () => (await import('./chat/chat-surface.ts')).chatSurface },
  {
    id: 'conversations',
    load: async () =>
      (await import('./conversations/conversations-surface.ts')).conversationsSurface,
  },
  {
    id: 'assistants',
    load: async () => (await import('./assistants/assistants-surface.ts')).assistantsSurface,
  },
  {
    id: 'threads',
    load: async () => (await import('./threads/threads-surface.ts')).threadsSurface,
  },
  { id: 'files', load: async () => (await import('./files/files-surface.ts')).filesSurface },
  {
    id: 'uploads',
    load: async () => (await import('./uploads/uploads-surface.ts')).uploadsSurface,
  },
  {
    id: 'vector-stores',
    load: async () =>
      (await import('./vector-stores/vector-stores-surface.ts')).vectorStoresSurface,
  },
  {
    id: 'embeddings',
    load: async () => (await import('./embeddings/embeddings-surface.ts')).embeddingsSurface,
  },
  {
    id: 'moderations',
    load: async () => (await import('./moderations/moderations-surface.ts')).moderationsSurface,
  },
];
