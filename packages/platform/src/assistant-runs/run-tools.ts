import { setTimeout as delay } from 'node:timers/promises';
import type { AssistantToolResources, Run } from '@unabridged/contract';
import type { SqlThreadsStore } from '../storage/sql-threads-store.ts';
import type { CodeFile } from '../engines/code-interpreter/code-interpreter.ts';
import { badRequest } from '../errors/api-error.ts';
import type { FilesService } from '../files/files-service.ts';
import type { CodeContainers } from '../hosted-tools/code-containers.ts';
import { codeInterpreterTool } from '../hosted-tools/code-interpreter.ts';
import { fileSearchTool } from '../hosted-tools/file-search.ts';
import type { HostedTool } from '../hosted-tools/hosted-tool.ts';
import { safeName } from '../hosted-tools/safe-name.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';
import type { StoredRun } from '../storage/sql-runs-store.ts';
import type { VectorStoresService } from '../vector-stores/vector-stores-service.ts';
import { imageType } from './image-types.ts';

/** Milliseconds for which a run waits for files that are still being indexed, as the API does. */
const indexingPatience = 60_000;

export interface RunToolsOptions {
  readonly threads: SqlThreadsStore;
  readonly files: FilesService;
  readonly stores: VectorStoresService;
  readonly retrieval: Retrieval;
  readonly containers: CodeContainers;
}

/** The tools of runs that the platform itself runs, and the files that they need. */
export class RunTools {
  readonly #options: RunToolsOptions;

  constructor(options: RunToolsOptions) {
    this.#options = options;
  }

  /** Hosted tools of a run, over the files and stores of its assistant and its thread. */
  async open({ run, plan }: StoredRun, signal: AbortSignal): Promise<HostedTool[]> {
    const thread = await this.#options.threads.find(run.thread_id);
    const resources = [plan.toolResources, thread?.tool_resources ?? {}];
    const opened: HostedTool[] = [];
    for (const tool of run.tools) {
      if (tool.type === 'file_search') {
        const search = await this.#fileSearch(tool, resources, signal);
        if (search !== null) opened.push(search);
      }
      if (tool.type === 'code_interpreter') {
        opened.push(await this.#codeInterpreter(run.thread_id, resources));
      }
    }
    return opened;
  }

  /** An image as an address with the data in it, which every engine can read. */
  async readImage(fileId: string): Promise<string> {
    const { filename } = await this.#options.files.require(fileId, 'image_file.file_id');
    const type = imageType(filename);
    if (type === undefined) {
      throw badRequest(
        `The file '${filename}' is no image. Use a PNG, JPEG, GIF or WebP.`,
        'image_file.file_id',
        'invalid_image',
      );
    }
    const bytes = await this.#options.files.bytes(fileId);
    return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  }

  /** Ends the interpreter of a thread that is gone. */
  forget(threadId: string): void {
    this.#options.containers.remove(threadId);
  }

  /** Null where there is no store to search. */
  async #fileSearch(
    tool: Extract<Run['tools'][number], { type: 'file_search' }>,
    resources: readonly AssistantToolResources[],
    signal: AbortSignal,
  ): Promise<HostedTool | null> {
    const ids = resources.flatMap((one) => one.file_search?.vector_store_ids ?? []);
    if (ids.length === 0) return null;
    const { retrieval } = this.#options;
    await retrieval.requireStores(ids, 'tool_resources.file_search.vector_store_ids');
    await this.#indexed(ids, signal);
    const { max_num_results: most, ranking_options: ranking } = tool.file_search ?? {};
    return fileSearchTool(
      {
        type: 'file_search',
        vector_store_ids: [...new Set(ids)],
        ...(most !== undefined && { max_num_results: most }),
        ...(ranking && {
          ranking_options: { ranker: 'auto', score_threshold: ranking.score_threshold },
        }),
      },
      retrieval,
    );
  }

  async #indexed(ids: readonly string[], signal: AbortSignal): Promise<void> {
    const until = Date.now() + indexingPatience;
    for (const id of ids) {
      for (let pause = 10; Date.now() < until; pause = Math.min(500, pause * 2)) {
        const { file_counts: counts } = await this.#options.stores.retrieve(id);
        if (counts.in_progress === 0) break;
        await delay(pause, undefined, { signal });
      }
    }
  }

  /** One interpreter for each thread: variables and files stay from run to run. */
  async #codeInterpreter(
    threadId: string,
    resources: readonly AssistantToolResources[],
  ): Promise<HostedTool> {
    const { containers, files } = this.#options;
    const ids = new Set(resources.flatMap((one) => one.code_interpreter?.file_ids ?? []));
    const present = new Set(containers.has(threadId) ? containers.paths(threadId) : []);
    const added: CodeFile[] = [];
    const taken = new Set<string>();
    for (const id of ids) {
      const file = await files.find(id);
      // Deleted meanwhile: the others are still worth a run.
      if (file === undefined) continue;
      const name = safeName(file.filename);
      const path = taken.has(`/mnt/data/${name}`) ? `/mnt/data/${id}-${name}` : `/mnt/data/${name}`;
      taken.add(path);
      if (!present.has(path)) added.push({ path, bytes: await files.bytes(id) });
    }
    containers.open(threadId, added);
    return codeInterpreterTool({
      containerId: threadId,
      files: containers.paths(threadId),
      run: (code, signal) => containers.run(threadId, code, signal),
      keep: (file) => this.#keep(file),
    });
  }

  async #keep({ path, bytes }: CodeFile): Promise<string> {
    const { id } = await this.#options.files.create({
      filename: safeName(path),
      purpose: 'assistants_output',
      content: (async function* () {
        yield bytes;
      })(),
    });
    return id;
  }
}
