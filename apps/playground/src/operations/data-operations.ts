import type { Wire } from '@unabridged/contract';
import { chat } from '@unabridged/contract/families/chat';
import { conversations } from '@unabridged/contract/families/conversations';
import { embeddings } from '@unabridged/contract/families/embeddings';
import { files } from '@unabridged/contract/families/files';
import { moderations } from '@unabridged/contract/families/moderations';
import { uploads } from '@unabridged/contract/families/uploads';
import { vectorStores } from '@unabridged/contract/families/vector-stores';
import { addOperation } from './known-operations.ts';

const families = [chat, conversations, files, uploads, vectorStores, embeddings, moderations];

/*
 * Loaded by whatever runs one of these, and not before: the first page is that of
 * Responses, which needs none of them.
 */
for (const family of families) {
  for (const wire of Object.values<Wire>(family)) addOperation(wire);
}
