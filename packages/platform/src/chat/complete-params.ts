import type { RawParams } from '../app/implement.ts';

/**
 * Takes messages as programs send them and the API accepts them: an assistant's as it came in a
 * reply, with `annotations`, which requests do not have, and a tool's with a `name`. Runs before
 * validation.
 */
export function completeChatParams(params: RawParams): RawParams {
  const { messages } = params;
  return Array.isArray(messages) ? { ...params, messages: messages.map(asRequest) } : params;
}

function asRequest(message: unknown): unknown {
  if (typeof message !== 'object' || message === null) return message;
  if ('annotations' in message) {
    const { annotations: _ours, ...rest } = message;
    return rest;
  }
  if (!('role' in message && message.role === 'tool' && 'name' in message)) return message;
  const { name: _unread, ...rest } = message;
  return rest;
}
