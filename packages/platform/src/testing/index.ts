/** An OpenAI-compatible server inside a test: `startPlatform`. */
export { startPlatform } from './start-platform.ts';
export type { RecordedRequest, StartPlatformOptions, TestPlatform } from './start-platform.ts';
export type { FaultRule } from '../faults/faults.ts';
export type {
  Script,
  ScriptedAnswer,
  ScriptedCall,
  ScriptedError,
  ScriptedReply,
  ScriptedRequest,
  ScriptMatch,
} from '../scripts/script.ts';
