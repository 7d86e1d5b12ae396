// Structured output by the schema of any library that follows the Standard Schema specification.
export { responseFormat as standardResponseFormat } from '../structured-output/chat-format.ts';
export {
  standardFunction,
  standardResponsesFunction,
} from '../structured-output/standard-tools.ts';
export type { StandardFunctionOptions } from '../structured-output/standard-tools.ts';
export { textFormat as standardTextFormat } from '../structured-output/text-format.ts';
