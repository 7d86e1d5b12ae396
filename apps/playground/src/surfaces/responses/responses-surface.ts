import type { JsonObject } from '../../editor/json-document.ts';
import type { Surface } from '../surface.ts';
import { Output } from './output/output.tsx';
import { responsesPresets } from './presets.ts';
import { inputItems, messageText } from './request-form/input-items.ts';
import { RequestForm } from './request-form/request-form.tsx';
import { outputText, responseStateOf } from './response-state.ts';

/** The surface of `responses.create`. */
export const responsesSurface: Surface = {
  id: 'responses',
  title: 'Responses',
  operation: 'responses.create',
  initialBody: responsesPresets[0]!.body,
  presets: responsesPresets,
  RequestForm,
  Output,
  titleOf,
  summaryOf(run) {
    const state = responseStateOf(run);
    const call = state.items.find((item) => item.type === 'function_call');
    return outputText(state) || (call === undefined ? '' : `${call.name}(${call.arguments})`);
  },
};

function titleOf(body: JsonObject): string {
  const texts = inputItems(body['input']).map((item) => messageText(item)?.trim() ?? '');
  return texts.findLast((text) => text !== '') ?? 'No input';
}
