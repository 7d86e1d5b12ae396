import type { AssistantToolResources, MessageContent, ThreadMessage } from '@unabridged/contract';
import type { Copy, FileCopier } from './file-copier.ts';
import type { MigrationNote } from './migration-note.ts';

/** How ids of files and vector stores are taken over: as they are, told of, or copied. */
export type ResourceMode = 'same server' | 'left behind' | 'to be copied' | FileCopier;

/** Takes the ids of files and stores of one assistant or thread to the other server. */
export class ResourceIds {
  readonly #mode: ResourceMode;
  readonly #about: string;
  readonly #seen = new Set<string>();
  readonly notes: MigrationNote[] = [];

  constructor(mode: ResourceMode, about: string) {
    this.#mode = mode;
    this.#about = about;
  }

  async resources(given: AssistantToolResources | null | undefined) {
    const code = given?.code_interpreter?.file_ids;
    const search = given?.file_search?.vector_store_ids;
    return {
      ...(code && { code_interpreter: { file_ids: await this.#all('file', code) } }),
      ...(search && { file_search: { vector_store_ids: await this.#all('store', search) } }),
    };
  }

  /** A message whose images and attachments are those of the other server. */
  async message(message: ThreadMessage): Promise<ThreadMessage> {
    const attachments: NonNullable<ThreadMessage['attachments']> = [];
    for (const one of message.attachments ?? []) {
      // Those for file search are in the thread's store.
      const forCode = one.tools?.some(({ type }) => type === 'code_interpreter') ?? false;
      if (one.file_id === undefined || !forCode) attachments.push(one);
      else {
        const id = await this.#one('file', one.file_id);
        if (id !== null) attachments.push({ ...one, file_id: id });
      }
    }
    if (message.role === 'assistant') return { ...message, attachments };
    const content: MessageContent[] = [];
    for (const part of message.content) content.push(await this.#part(part));
    return { ...message, attachments, content };
  }

  async #part(part: MessageContent): Promise<MessageContent> {
    if (part.type !== 'image_file') return part;
    const { file_id: old } = part.image_file;
    const id = await this.#one('file', old);
    return id === null
      ? { type: 'text', text: { value: `[image ${old}]`, annotations: [] } }
      : { type: 'image_file', image_file: { ...part.image_file, file_id: id } };
  }

  async #all(kind: 'file' | 'store', ids: readonly string[]): Promise<string[]> {
    const taken: string[] = [];
    for (const id of ids) {
      const own = await this.#one(kind, id);
      if (own !== null) taken.push(own);
    }
    return taken;
  }

  async #one(kind: 'file' | 'store', id: string): Promise<string | null> {
    const copy = await this.#take(kind, id);
    if (!this.#seen.has(id)) for (const problem of copy.problems) this.#note(kind, problem);
    this.#seen.add(id);
    return copy.id;
  }

  async #take(kind: 'file' | 'store', id: string): Promise<Copy> {
    const what = kind === 'file' ? 'file' : 'vector store';
    switch (this.#mode) {
      case 'same server':
        return { id, problems: [] };
      case 'left behind':
        return {
          id,
          problems: [
            `The ${what} ${id} stays on the old server, and its id means nothing on the new one: copy it (copyFiles, --copy-files).`,
          ],
        };
      case 'to be copied':
        return { id, problems: [`The ${what} ${id} would be copied.`] };
      default:
        return this.#mode[kind](id);
    }
  }

  #note(kind: 'file' | 'store', message: string): void {
    this.notes.push({
      about: this.#about,
      what: kind === 'file' ? 'file' : 'vector_store',
      message,
    });
  }
}
