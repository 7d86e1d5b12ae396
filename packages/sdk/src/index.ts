export { OpenAI as default, OpenAI } from './client/openai.ts';
export * from './core.ts';
export { ModelsService } from './services/models-service.ts';
export { ResponsesService } from './services/responses-service.ts';
export { ResponseStream } from './responses/response-stream.ts';
export type * from './responses/types.ts';
export type * from './services/streaming-params.ts';
