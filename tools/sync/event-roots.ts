/**
 * Types that no operation mentions: what WebSockets and webhooks carry.
 * Official declaration file and name.
 */
export const EVENT_ROOTS: readonly (readonly [file: string, name: string])[] = [
  ['resources/realtime/realtime.d.ts', 'RealtimeClientEvent'],
  ['resources/realtime/realtime.d.ts', 'RealtimeServerEvent'],
  ['resources/realtime/realtime.d.ts', 'RealtimeTranslationClientEvent'],
  ['resources/realtime/realtime.d.ts', 'RealtimeTranslationServerEvent'],
  ['resources/live/live.d.ts', 'ClientEvent'],
  ['resources/live/live.d.ts', 'ServerEvent'],
  ['resources/live/sideband/sideband.d.ts', 'SidebandClientEvent'],
  ['resources/live/sideband/sideband.d.ts', 'SidebandServerEvent'],
  ['resources/live/forks/forks.d.ts', 'ForkClientEvent'],
  ['resources/live/forks/forks.d.ts', 'ForkServerEvent'],
  ['resources/responses/responses.d.ts', 'ResponsesClientEvent'],
  ['resources/responses/responses.d.ts', 'ResponsesServerEvent'],
  ['resources/beta/responses/responses.d.ts', 'BetaResponsesClientEvent'],
  ['resources/beta/responses/responses.d.ts', 'BetaResponsesServerEvent'],
  ['resources/webhooks/webhooks.d.ts', 'UnwrapWebhookEvent'],
];
