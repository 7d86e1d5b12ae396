import { toFile } from 'openai';
import type OpenAI from 'openai';

/** Uploads a document for vector stores; returns its id. */
export async function uploadDocument(
  client: OpenAI,
  name: string,
  content: string | Uint8Array,
): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const file = await client.files.create({
    file: await toFile(bytes, name),
    purpose: 'assistants',
  });
  return file.id;
}

/** A vector store once all of its files are indexed, or have failed to be. */
export async function settled(client: OpenAI, id: string): Promise<OpenAI.VectorStore> {
  for (;;) {
    const store = await client.vectorStores.retrieve(id);
    if (store.file_counts.in_progress === 0) return store;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
