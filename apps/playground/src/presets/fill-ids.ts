import type { JsonObject } from '../editor/json-document.ts';
import type { RunRecord } from '../run/run-record.ts';

/** How ids of each parameter start. */
const prefixes: Readonly<Record<string, RegExp>> = {
  file_id: /^file[-_]/,
  upload_id: /^upload_/,
  vector_store_id: /^vs_/,
  batch_id: /^vsfb_/,
  conversation_id: /^conv_/,
  conversation: /^conv_/,
};

/**
 * Fills the empty ids of a request with those at hand: what the request before it was
 * about, else what the newest run made or was about. So the presets of a surface can be
 * run one after the other.
 * @param log Runs of this page, newest first.
 */
export function fillIds(
  body: JsonObject,
  before: JsonObject,
  log: readonly RunRecord[],
): JsonObject {
  const filled: Record<string, unknown> = { ...body };
  for (const [name, prefix] of Object.entries(prefixes)) {
    if (filled[name] !== '') continue;
    const found = [before, ...log.flatMap(idsOfRun)]
      .flatMap((ids) => Object.values(ids))
      .find((id) => typeof id === 'string' && prefix.test(id));
    if (found !== undefined) filled[name] = found;
  }
  if (isEmptyList(filled['part_ids'])) filled['part_ids'] = partsOf(filled['upload_id'], log);
  return filled;
}

/** What a run made, and what it was about. */
function idsOfRun({ reply, spec, phase }: RunRecord): JsonObject[] {
  if (phase !== 'done') return [];
  const { id, deleted } = (reply ?? {}) as { id?: unknown; deleted?: unknown };
  if (deleted === true) return [];
  return [{ id }, spec.path];
}

/** The parts of an upload in the order in which they were sent. */
function partsOf(upload: unknown, log: readonly RunRecord[]): readonly string[] {
  return log
    .filter(({ reply }) => (reply as { upload_id?: unknown } | undefined)?.upload_id === upload)
    .map(({ reply }) => (reply as { id: string }).id)
    .toReversed();
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
