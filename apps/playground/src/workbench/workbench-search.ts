/** Views of the request. */
export const requestTabs = ['form', 'json', 'headers', 'code'] as const;
/** Views of the reply. */
export const replyTabs = ['output', 'stream', 'raw', 'headers', 'timing'] as const;

export type RequestTab = (typeof requestTabs)[number];
export type ReplyTab = (typeof replyTabs)[number];

/** Which views a workbench shows, in the query of its address. */
export interface WorkbenchSearch {
  readonly request?: RequestTab;
  readonly reply?: ReplyTab;
}

/** Reads the query of an address; what it does not know is left out. */
export function readWorkbenchSearch(search: Record<string, unknown>): WorkbenchSearch {
  const request = requestTabs.find((tab) => tab === search['request']);
  const reply = replyTabs.find((tab) => tab === search['reply']);
  return { ...(request && { request }), ...(reply && { reply }) };
}
