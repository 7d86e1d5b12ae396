// Every type as the client gives it: `Response` has `output_text` here.
export type * from '../types.ts';
export type {
  ParsedContent,
  ParsedFunctionCall,
  ParsedMessage,
  ParsedOutputItem,
  ParsedOutputText,
  ParsedResponse,
  ParsedResponseFunctionToolCall,
  ParsedResponseOutputItem,
  ParsedResponseOutputMessage,
  ParsedResponseOutputText,
  Response,
} from './response.ts';
export type { ResponseEvents, ResponseStreamParams } from './response-stream.ts';
export type {
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseRetrieveParamsNonStreaming,
  ResponseRetrieveParamsStreaming,
} from '../services/responses-service.ts';
