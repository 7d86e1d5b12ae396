import type { JobsTables } from './tables/jobs-tables.ts';
import type { VectorStoresTables } from './tables/vector-stores-tables.ts';
import type { AssistantsTables } from './tables/assistants-tables.ts';
import type { ChatTables } from './tables/chat-tables.ts';
import type { FilesTables } from './tables/files-tables.ts';
import type { ConversationsTables } from './tables/conversations-tables.ts';
import type { ResponsesTables } from './tables/responses-tables.ts';
import type { SecretsTables } from './tables/secrets-tables.ts';
import type { UploadsTables } from './tables/uploads-tables.ts';

/** Every table, by name. */
export interface Schema
  extends
    AssistantsTables,
    ChatTables,
    ConversationsTables,
    FilesTables,
    ResponsesTables,
    SecretsTables,
    UploadsTables,
    JobsTables,
    VectorStoresTables {}
