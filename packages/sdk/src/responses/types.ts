// The contract's types as the client gives them: `Response` has `output_text` here.
export type * from '@unabridged/contract';
export type {
  ParsedFunctionCall,
  ParsedMessage,
  ParsedOutputItem,
  ParsedOutputText,
  ParsedResponse,
  Response,
} from './response.ts';
export type { ResponseEvents, ResponseStreamParams } from './response-stream.ts';
export type {
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseRetrieveParamsNonStreaming,
  ResponseRetrieveParamsStreaming,
} from '../services/responses-service.ts';
