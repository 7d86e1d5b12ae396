import type { RawParams } from '../app/implement.ts';

/**
 * Takes assistant messages as the API gave them: programs push a reply's message into the next
 * request, with `annotations`, which replies have and requests do not. Runs before validation.
 */
export function completeChatParams(params: RawParams): RawParams {
  const { messages } = params;
  return Array.isArray(messages) ? { ...params, messages: messages.map(asRequest) } : params;
}

function asRequest(message: unknown): unknown {
  if (typeof message !== 'object' || message === null || !('annotations' in message)) {
    return message;
  }
  const { annotations: _ours, ...rest } = message;
  return rest;
}
