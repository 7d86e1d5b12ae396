/** A local, stateful, OpenAI-compatible server. */
export { createPlatform } from './create-platform.ts';
export type { Platform, PlatformOptions } from './create-platform.ts';
export { jsonReply } from './http/http-reply.ts';
export type { Answer, HttpReply } from './http/http-reply.ts';
export type { HttpHeaders, HttpRequest } from './http/http-request.ts';
export { nodeListener } from './http/node-listener.ts';
export { splitTarget } from './http/target.ts';
export type { Logger } from './app/logger.ts';
export type { EnginesOverview, FoundEngine, UpstreamOptions } from './engines/connections.ts';
export type { EngineDescription, TextDelta, TextEngine, TextRequest } from './engines/engine.ts';
export {
  DatabaseInUseError,
  DatabaseUnusableError,
  DataDirectoryInUseError,
  DataDirectoryUnusableError,
} from './storage/storage-errors.ts';
export { withoutPassword } from './storage/without-password.ts';
