import { create } from 'zustand';
import { documentOf, withField, withText, withoutBrokenText } from '../editor/json-document.ts';
import type { JsonDocument, JsonObject } from '../editor/json-document.ts';
import type { JsonError } from '../editor/find-json-error.ts';
import { isSecretHeader } from '../run/secret-headers.ts';
import { readStored, writeStored } from '../browser-storage.ts';

/** A header that the user adds to the request. */
export interface HeaderRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

/** Text of a JSON part of the form that is not JSON yet. */
export interface BrokenField {
  readonly text: string;
  readonly error: JsonError;
}

/** A request that is being written. */
export interface Draft {
  /** Accessor of the operation, where the surface has several. */
  readonly operation?: string;
  readonly document: JsonDocument;
  readonly headers: readonly HeaderRow[];
  /** By path in the body, such as `tools[0].parameters`. */
  readonly broken: Readonly<Record<string, BrokenField>>;
}

interface StoredDraft {
  readonly operation?: string;
  readonly text: string;
  readonly value: JsonObject;
  readonly headers: readonly HeaderRow[];
}

interface DraftStore {
  readonly drafts: Readonly<Record<string, Draft>>;
}

/** The draft of each surface, by its id. Drafts outlive a reload. */
export const useDraftStore = create<DraftStore>(() => ({ drafts: {} }));

/** Loads the draft of a surface, or starts it with `initial`. */
export function openDraft(surface: string, initial: JsonObject): Draft {
  const open = useDraftStore.getState().drafts[surface];
  if (open !== undefined) return open;
  const stored = readStored<StoredDraft>(storageKey(surface));
  const draft: Draft =
    stored === undefined
      ? { document: documentOf(initial), headers: [], broken: {} }
      : {
          document: withText(documentOf(stored.value), stored.text),
          headers: stored.headers,
          ...(stored.operation !== undefined && { operation: stored.operation }),
          broken: {},
        };
  useDraftStore.setState((state) => ({ drafts: { ...state.drafts, [surface]: draft } }));
  return draft;
}

/** Replaces the draft of a surface, as a preset or a restored run does. */
export function replaceDraft(
  surface: string,
  body: JsonObject,
  headers: object = {},
  operation?: string,
): void {
  const rows = Object.entries(headers).map(([name, value]) => headerRow(name, String(value)));
  change(surface, () => ({
    document: documentOf(body),
    headers: rows,
    broken: {},
    ...(operation !== undefined && { operation }),
  }));
}

/** Sets a field of the body from the form. */
export function setDraftField(surface: string, name: string, field: unknown): void {
  change(surface, (draft) => ({ ...draft, document: withField(draft.document, name, field) }));
}

/** Sets the JSON text of the body. */
export function setDraftText(surface: string, text: string): void {
  change(surface, (draft) => ({ ...draft, document: withText(draft.document, text) }));
}

/** Goes back from a broken JSON text to what the form shows. */
export function discardBrokenText(surface: string): void {
  change(surface, (draft) => ({ ...draft, document: withoutBrokenText(draft.document) }));
}

/** Keeps text of a JSON part of the form that is not JSON yet; undefined lets go of it. */
export function setBrokenField(surface: string, path: string, field?: BrokenField): void {
  change(surface, (draft) => {
    const broken = { ...draft.broken };
    if (field === undefined) delete broken[path];
    else broken[path] = field;
    return { ...draft, broken };
  });
}

/** Sets the header rows. */
export function setDraftHeaders(surface: string, headers: readonly HeaderRow[]): void {
  change(surface, (draft) => ({ ...draft, headers }));
}

/** A new header row. */
export function headerRow(name = '', value = ''): HeaderRow {
  return { id: crypto.randomUUID(), name, value };
}

/** The headers to send: rows with a name, the last of each name. */
export function headersOf(rows: readonly HeaderRow[]): Record<string, string> {
  return Object.fromEntries(
    rows
      .filter((row) => row.name.trim() !== '')
      .map((row) => [row.name.trim().toLowerCase(), row.value.trim()]),
  );
}

function change(surface: string, edit: (draft: Draft) => Draft): void {
  const before = useDraftStore.getState().drafts[surface] ?? {
    document: documentOf({}),
    headers: [],
    broken: {},
  };
  const draft = edit(before);
  useDraftStore.setState((state) => ({ drafts: { ...state.drafts, [surface]: draft } }));
  saveLater(surface, draft);
}

/** Drafts that are not in storage yet, by surface, with the timer that will write them. */
const unsaved = new Map<string, { draft: Draft; timer: ReturnType<typeof setTimeout> }>();

/** Typing must not write to storage on each key. */
function saveLater(surface: string, draft: Draft): void {
  clearTimeout(unsaved.get(surface)?.timer);
  unsaved.set(surface, { draft, timer: setTimeout(() => save(surface), 250) });
}

function save(surface: string): void {
  const waiting = unsaved.get(surface);
  if (waiting === undefined) return;
  clearTimeout(waiting.timer);
  unsaved.delete(surface);
  const { operation, document, headers } = waiting.draft;
  writeStored(storageKey(surface), {
    operation,
    text: document.text,
    value: document.value,
    headers: headers.filter(isStorable),
  });
}

/** Writes at once what waits. */
function saveAll(): void {
  for (const surface of unsaved.keys()) save(surface);
}

// A page that is left takes its timers with it; one in the background may be ended unasked.
globalThis.addEventListener('pagehide', saveAll);
document.addEventListener('visibilitychange', saveAll);

/** Headers that may hold a key stay in memory. */
function isStorable(row: HeaderRow): boolean {
  return !isSecretHeader(row.name);
}

function storageKey(surface: string): string {
  return `unabridged.draft.${surface}`;
}
