import { create } from 'zustand';
import { readStored, writeStored } from '../../browser-storage.ts';
import { onRunFinished } from '../../run/run-store.ts';
import type { RunRecord } from '../../run/run-record.ts';

/** A conversation that this browser has seen. */
export interface KnownConversation {
  readonly id: string;
  readonly seenAt: number;
}

const key = 'unabridged.conversations';
const most = 20;

/** The conversations of this browser, the last used first. The API has no list of them. */
export const useKnownConversations = create<{ readonly known: readonly KnownConversation[] }>(
  () => ({ known: readStored<KnownConversation[]>(key) ?? [] }),
);

/** Notes the conversation that a run was about. */
function noteConversation({ spec, phase, reply }: RunRecord): void {
  if (phase !== 'done') return;
  const { operation, path, body } = spec;
  if (operation === 'conversations.delete') return forget(path['conversation_id']);
  const created = operation === 'conversations.create' ? (reply as { id?: string }).id : undefined;
  const answered = (body as { conversation?: unknown } | undefined)?.conversation;
  const id = created ?? path['conversation_id'] ?? answered;
  if (typeof id !== 'string' || !id.startsWith('conv_')) return;
  set([{ id, seenAt: Date.now() }, ...others(id)].slice(0, most));
}

function forget(id: string | undefined): void {
  set(others(id));
}

function others(id: string | undefined): readonly KnownConversation[] {
  return useKnownConversations.getState().known.filter((one) => one.id !== id);
}

function set(known: readonly KnownConversation[]): void {
  useKnownConversations.setState({ known });
  writeStored(key, known);
}

// From the first use of the surface on, for as long as the page is open: a run that is
// started here may end while another surface is in view.
onRunFinished(noteConversation);
