import type { AudioDuration, AudioInputTokenDetails, AudioLogprob, AudioTokens } from './types.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type TranscriptionLogprob = AudioLogprob;
export type TranscriptionTokens = AudioTokens;
export type TranscriptionTokensInputTokenDetails = AudioInputTokenDetails;
export type TranscriptionDuration = AudioDuration;
export type TranscriptionDiarizedTokens = AudioTokens;
export type TranscriptionDiarizedTokensInputTokenDetails = AudioInputTokenDetails;
export type TranscriptionDiarizedDuration = AudioDuration;
export type TranscriptionTextDeltaEventLogprob = AudioLogprob;
export type TranscriptionTextDoneEventLogprob = AudioLogprob;
export type TranscriptionTextDoneEventUsageInputTokenDetails = AudioInputTokenDetails;
