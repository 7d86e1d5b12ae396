import type {
  Container,
  ContainerCreateParams,
  ContainerFile,
  ContainerFileCreateParams,
} from '@unabridged/contract';
import type { Received } from '../app/received-file.ts';
import { ApiError, badRequest, notImplemented } from '../errors/api-error.ts';
import type { CodeContainer, KeptFile } from '../hosted-tools/code-container.ts';
import type { CodeContainers } from '../hosted-tools/code-containers.ts';
import type { StoredFiles } from '../hosted-tools/hosted-services.ts';
import { readWhole } from '../hosted-tools/read-whole.ts';
import { safeName } from '../hosted-tools/safe-name.ts';
import { newId } from '../ids.ts';

/** Longest time without use, in minutes, and the usual one. */
const mostMinutes = 20;
/** All files of a container in bytes: they are kept in memory. */
const mostBytes = 256 * 1024 * 1024;

/** Containers as the API shows them. */
export class ContainersService {
  readonly #containers: CodeContainers;
  readonly #files: StoredFiles;

  constructor(containers: CodeContainers, files: StoredFiles) {
    this.#containers = containers;
    this.#files = files;
  }

  async create(params: ContainerCreateParams): Promise<Container> {
    refuseNetwork(params);
    const minutes = params.expires_after?.minutes ?? mostMinutes;
    if (minutes < 1 || minutes > mostMinutes) {
      throw badRequest(
        `Invalid 'expires_after.minutes': expected 1 to ${mostMinutes}.`,
        'expires_after.minutes',
        'invalid_value',
      );
    }
    const files = [];
    for (const [index, id] of (params.file_ids ?? []).entries()) {
      files.push(await this.#stored(id, `file_ids[${index}]`));
    }
    const about = { name: params.name, idleTime: minutes * 60_000 };
    return shown(this.#containers.open(newId('cntr'), files, about));
  }

  /** Those of the API: the ones that assistants' threads use are not among them. */
  list(name: string | undefined): Container[] {
    return this.#containers
      .list()
      .filter((container) => container.id.startsWith('cntr_'))
      .filter((container) => name === undefined || container.name === name)
      .map(shown);
  }

  find(id: string): Container {
    return shown(this.#require(id));
  }

  delete(id: string): void {
    this.#require(id);
    this.#containers.remove(id);
  }

  async addFile(params: Received<ContainerFileCreateParams>): Promise<ContainerFile> {
    const container = this.#require(params.container_id);
    const { file, file_id: id } = params;
    if ((file === undefined) === (id === undefined)) {
      throw badRequest("Provide one of 'file' and 'file_id'.", 'file', 'invalid_value');
    }
    const present = container.files().reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (present + (file?.size ?? 0) > mostBytes) {
      throw badRequest(
        `The files of a container have at most ${mostBytes} bytes in all.`,
        'file',
        'file_too_large',
      );
    }
    const added =
      file === undefined
        ? await this.#stored(id!, 'file_id')
        : { path: pathOf(file.filename), bytes: await file.bytes() };
    return shownFile(container, container.put(added, 'user'));
  }

  files(id: string): ContainerFile[] {
    const container = this.#require(id);
    return container.files().map((file) => shownFile(container, file));
  }

  file(id: string, fileId: string): ContainerFile {
    const container = this.#require(id);
    return shownFile(container, requireFile(container, fileId));
  }

  content(id: string, fileId: string): KeptFile {
    return requireFile(this.#require(id), fileId);
  }

  async deleteFile(id: string, fileId: string): Promise<void> {
    const container = this.#require(id);
    await container.take(requireFile(container, fileId));
  }

  #require(id: string): CodeContainer {
    const container = this.#containers.get(id);
    if (container !== undefined) return container;
    throw new ApiError({
      status: 404,
      message: `Container with id '${id}' not found. It may have expired.`,
      param: 'container_id',
      code: 'container_not_found',
    });
  }

  async #stored(id: string, param: string) {
    const { filename } = await this.#files.require(id, param);
    return { path: pathOf(filename), bytes: new Uint8Array(await readWhole(this.#files, id)) };
  }
}

function refuseNetwork({ network_policy: policy, skills }: ContainerCreateParams): void {
  if (policy?.type === 'allowlist') {
    throw notImplemented(
      'Code of this platform has no network. Leave out the allowlist.',
      'network_policy',
    );
  }
  if (skills?.length) {
    throw notImplemented('Skills are not available in containers of this platform.', 'skills');
  }
}

/** Where a file of this name goes. */
function pathOf(filename: string): string {
  return `/mnt/data/${safeName(filename)}`;
}

function requireFile(container: CodeContainer, fileId: string): KeptFile {
  const file = container.file(fileId);
  if (file !== undefined) return file;
  throw new ApiError({
    status: 404,
    message: `File with id '${fileId}' not found in container '${container.id}'.`,
    param: 'file_id',
    code: 'file_not_found',
  });
}

function shown(container: CodeContainer): Container {
  return {
    id: container.id,
    object: 'container',
    created_at: container.createdAt,
    status: 'running',
    name: container.name,
    expires_after: { anchor: 'last_active_at', minutes: Math.round(container.idleTime / 60_000) },
    last_active_at: Math.floor(container.usedAt / 1000),
    memory_limit: '1g',
    network_policy: { type: 'disabled' },
  };
}

function shownFile(container: CodeContainer, file: KeptFile): ContainerFile {
  return {
    id: file.id,
    object: 'container.file',
    created_at: file.createdAt,
    bytes: file.bytes.length,
    container_id: container.id,
    path: file.path,
    source: file.source,
  };
}
