import type { FileSearchTool, ResponseItem, Tool, ToolCodeInterpreter } from '@unabridged/contract';
import type { CodeFile } from '../engines/code-interpreter/code-interpreter.ts';
import { ApiError, badRequest, notImplemented } from '../errors/api-error.ts';
import { codeInterpreterTool } from '../hosted-tools/code-interpreter.ts';
import { fileSearchTool } from '../hosted-tools/file-search.ts';
import type { HostedServices } from '../hosted-tools/hosted-services.ts';
import { readWhole } from '../hosted-tools/read-whole.ts';
import type { HostedTool } from '../hosted-tools/hosted-tool.ts';
import { safeName } from '../hosted-tools/safe-name.ts';
import { newId } from '../ids.ts';

/** Makes the hosted tools of a request ready, and checks what they refer to. */
export async function openTools(
  tools: readonly Tool[],
  items: readonly ResponseItem[],
  services: HostedServices,
): Promise<HostedTool[]> {
  const opened: HostedTool[] = [];
  for (const [index, tool] of tools.entries()) {
    const param = `tools[${index}]`;
    if (tool.type === 'file_search') opened.push(await openFileSearch(tool, param, services));
    if (tool.type === 'code_interpreter') {
      opened.push(await openCodeInterpreter(tool, param, items, services));
    }
  }
  return opened;
}

async function openFileSearch(
  tool: FileSearchTool,
  param: string,
  { retrieval }: HostedServices,
): Promise<HostedTool> {
  if (retrieval === null) {
    throw notImplemented('This platform has no vector stores.', `${param}.type`);
  }
  const ids = tool.vector_store_ids;
  if (ids.length === 0) {
    throw badRequest(
      `Invalid '${param}.vector_store_ids': empty array. Name at least one vector store.`,
      `${param}.vector_store_ids`,
      'empty_array',
    );
  }
  await retrieval.requireStores(ids, `${param}.vector_store_ids`);
  return fileSearchTool(tool, retrieval);
}

async function openCodeInterpreter(
  { container }: ToolCodeInterpreter,
  param: string,
  items: readonly ResponseItem[],
  services: HostedServices,
): Promise<HostedTool> {
  const { containers } = services;
  const id =
    typeof container === 'string' ? container : (lastContainer(items, services) ?? newId('cntr'));
  if (typeof container === 'string' && !containers.has(container)) {
    throw new ApiError({
      status: 404,
      message: `Container with id '${container}' not found. It may have expired: pass {"type": "auto"} for a new one.`,
      param: `${param}.container`,
      code: 'container_not_found',
    });
  }
  if (typeof container !== 'string' && container.network_policy?.type === 'allowlist') {
    throw notImplemented(
      'Code of this platform has no network. Leave out the allowlist.',
      `${param}.container.network_policy`,
    );
  }
  const fileIds = typeof container === 'string' ? [] : (container.file_ids ?? []);
  const files = await readFiles(fileIds, `${param}.container.file_ids`, services);
  containers.open(id, files);
  return codeInterpreterTool({
    containerId: id,
    files: containers.paths(id),
    run: (code, signal) => containers.run(id, code, signal),
    keep: async (file) => containers.get(id)!.fileAt(file.path)!.id,
  });
}

/** The container of the conversation's last run, where it is still there. */
function lastContainer(
  items: readonly ResponseItem[],
  { containers }: HostedServices,
): string | undefined {
  const last = items.findLast((item) => item.type === 'code_interpreter_call');
  return last && containers.has(last.container_id) ? last.container_id : undefined;
}

async function readFiles(
  ids: readonly string[],
  param: string,
  { files }: HostedServices,
): Promise<CodeFile[]> {
  const read: CodeFile[] = [];
  for (const [index, id] of ids.entries()) {
    if (files === null) throw notImplemented('This platform keeps no files.', param);
    const { filename } = await files.require(id, `${param}[${index}]`);
    read.push({ path: `/mnt/data/${safeName(filename)}`, bytes: await readWhole(files, id) });
  }
  return read;
}
