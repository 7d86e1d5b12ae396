export {
  makeParseableResponseFormat,
  makeParseableTool,
  responseFormat,
} from './structured-output/chat-format.ts';
export type {
  AutoParseableResponseFormat,
  AutoParseableTool,
} from './structured-output/chat-format.ts';
export { standardFunction, standardResponsesFunction } from './structured-output/standard-tools.ts';
export type { StandardFunctionOptions } from './structured-output/standard-tools.ts';
export { makeParseableResponseTool } from './structured-output/function-tool.ts';
export type { AutoParseableResponseTool } from './structured-output/function-tool.ts';
export { parseResponse } from './structured-output/parse-response.ts';
export type { ParsedOf, ParsingParams } from './structured-output/parse-response.ts';
export type {
  OutputOf,
  StandardIssue,
  StandardSchema,
} from './structured-output/standard-schema.ts';
export { toStrictSchema } from './structured-output/strict-schema.ts';
export type { JsonSchema } from './structured-output/strict-schema.ts';
export { makeParseableTextFormat, textFormat } from './structured-output/text-format.ts';
export type {
  AutoParseableTextFormat,
  TextFormatOptions,
} from './structured-output/text-format.ts';
