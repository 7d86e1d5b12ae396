import '../../operations/data-operations.ts';
import { lazy } from 'react';
import type { JsonObject } from '../../editor/json-document.ts';
import type { Surface } from '../surface.ts';
import { chatStateOf } from './chat-state.ts';
import { messageText, messagesOf } from './messages.ts';
import { chatPresets } from './presets.ts';

/** The surface of `chat.completions.create`. */
export const chatSurface: Surface = {
  id: 'chat',
  title: 'Chat',
  operation: 'chat.completions.create',
  initialBody: chatPresets[0]!.body,
  presets: chatPresets,
  RequestForm: lazy(() => import('./request-form/request-form.tsx')),
  Output: lazy(() => import('./output/output.tsx')),
  titleOf,
  summaryOf(run) {
    const message = chatStateOf(run).choices[0]?.message;
    const call = message?.tool_calls?.[0]?.function;
    return message?.content || (call === undefined ? '' : `${call.name}(${call.arguments})`);
  },
};

function titleOf(body: JsonObject): string {
  const texts = messagesOf(body).map((message) => messageText(message)?.trim() ?? '');
  return texts.findLast((text) => text !== '') ?? 'No message';
}
