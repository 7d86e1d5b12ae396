import type { JsonObject } from '../editor/json-document.ts';
import { useRunStore } from '../run/run-store.ts';
import { replaceDraft, useDraftStore } from '../workbench/draft-store.ts';
import { fillIds } from './fill-ids.ts';

/** Makes a request the draft of a surface, with the ids that are at hand where it has none. */
export function openPreset(surface: string, body: JsonObject, operation?: string): void {
  const before = useDraftStore.getState().drafts[surface]?.document.value ?? {};
  const filled = fillIds(body, before, useRunStore.getState().log);
  replaceDraft(surface, filled, {}, operation);
}
