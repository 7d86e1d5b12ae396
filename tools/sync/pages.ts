import type { PageStyle } from '../../packages/contract/src/operation.ts';

const FIELDS: Readonly<Record<PageStyle, readonly string[]>> = {
  cursor: ['first_id?: string | null;', 'last_id?: string | null;', 'has_more: boolean;'],
  'conversation-cursor': [
    'first_id?: string | null;',
    'last_id: string | null;',
    'has_more: boolean;',
  ],
  'next-cursor': ['has_more: boolean;', 'next: string | null;'],
  token: ['has_more: boolean;', 'next: string | null;'],
  single: [],
};

/**
 * The fields of a page. The official client declares only what it needs to go
 * on; the reply has `object`, and the ids of its first and last item where the
 * next page is asked for by id.
 */
export function pageFields(style: PageStyle, item: string): string[] {
  return ["object: 'list';", `data: ${item}[];`, ...FIELDS[style]];
}
