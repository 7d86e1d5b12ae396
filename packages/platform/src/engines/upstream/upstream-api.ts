/** The API through which a connected server is asked for text: Chat Completions or Responses. */
export type UpstreamApi = 'chat' | 'responses';

export const upstreamApis: readonly UpstreamApi[] = ['chat', 'responses'];

/** OpenAI's own server is asked through Responses; of the others only Chat Completions is certain. */
export function usualApi({ hostname }: URL): UpstreamApi {
  return /(?:^|\.)api\.openai\.com$/.test(hostname) ? 'responses' : 'chat';
}

/** Its name for people. */
export const apiNames: Readonly<Record<UpstreamApi, string>> = {
  chat: 'Chat Completions',
  responses: 'Responses',
};

/** Its path below the base URL. */
export const apiPaths: Readonly<Record<UpstreamApi, string>> = {
  chat: '/chat/completions',
  responses: '/responses',
};
