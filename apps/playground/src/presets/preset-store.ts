import { create } from 'zustand';
import { readStored, writeStored } from '../browser-storage.ts';
import type { JsonObject } from '../editor/json-document.ts';

/** A request that the user saved. */
export interface SavedPreset {
  readonly id: string;
  readonly surface: string;
  readonly title: string;
  readonly savedAt: number;
  readonly body: JsonObject;
  /** Accessor of the operation. Default: the one that the surface starts with. */
  readonly operation?: string | undefined;
}

const key = 'unabridged.presets';

/** The user's own presets, newest first. */
export const usePresetStore = create<{ readonly presets: readonly SavedPreset[] }>(() => ({
  presets: readStored<SavedPreset[]>(key) ?? [],
}));

/** Keeps a request under a title. */
export function savePreset(
  surface: string,
  title: string,
  body: JsonObject,
  operation?: string,
): void {
  const preset = { id: crypto.randomUUID(), surface, title, body, operation, savedAt: Date.now() };
  set([preset, ...usePresetStore.getState().presets]);
}

/** Removes a preset. */
export function deletePreset(id: string): void {
  set(usePresetStore.getState().presets.filter((preset) => preset.id !== id));
}

function set(presets: readonly SavedPreset[]): void {
  usePresetStore.setState({ presets });
  writeStored(key, presets);
}
