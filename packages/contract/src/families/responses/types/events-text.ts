import type { Integer } from '../../../scalars.ts';
import type { OutputTextAnnotation, ReasoningSummaryText } from './content.ts';
import type {
  ContentPartEventBase,
  ObfuscatedEventBase,
  ResponseEventBase,
  SummaryPartEventBase,
} from './event-parts.ts';

/** More of a text. */
export interface ResponseTextDeltaEvent extends ContentPartEventBase, ObfuscatedEventBase {
  type: 'response.output_text.delta';
  /** What follows. */
  delta: string;
  /** How likely its tokens were, where asked for. */
  logprobs: StreamedLogprob[];
}

/** A text is done. */
export interface ResponseTextDoneEvent extends ContentPartEventBase {
  type: 'response.output_text.done';
  /** The whole text. */
  text: string;
  /** How likely its tokens were, where asked for. */
  logprobs: StreamedLogprob[];
}

/** How likely the model found a token. */
export interface StreamedLogprob {
  /** The token as text. */
  token: string;
  /** Natural logarithm of its probability. */
  logprob: number;
  /** The likeliest tokens in this place. */
  top_logprobs?: StreamedTopLogprob[];
}

/** How likely the model found another token in the same place. */
export interface StreamedTopLogprob {
  /** The token as text. */
  token?: string;
  /** Natural logarithm of its probability. */
  logprob?: number;
}

/** A text refers to a source or a file. */
export interface ResponseOutputTextAnnotationAddedEvent extends ContentPartEventBase {
  type: 'response.output_text.annotation.added';
  /** The reference. */
  annotation: OutputTextAnnotation | null;
  /** Place of the reference in the part's `annotations`, from 0. */
  annotation_index: Integer;
}

/** More of a refusal. */
export interface ResponseRefusalDeltaEvent extends ContentPartEventBase, ObfuscatedEventBase {
  type: 'response.refusal.delta';
  /** What follows. */
  delta: string;
}

/** A refusal is done. */
export interface ResponseRefusalDoneEvent extends ContentPartEventBase {
  type: 'response.refusal.done';
  /** The whole refusal. */
  refusal: string;
}

/** More of a thought. */
export interface ResponseReasoningTextDeltaEvent extends ContentPartEventBase, ObfuscatedEventBase {
  type: 'response.reasoning_text.delta';
  /** What follows. */
  delta: string;
}

/** A thought is done. */
export interface ResponseReasoningTextDoneEvent extends ContentPartEventBase {
  type: 'response.reasoning_text.done';
  /** The whole thought. */
  text: string;
}

/** A part of a summary of thought was begun. */
export interface ResponseReasoningSummaryPartAddedEvent extends SummaryPartEventBase {
  type: 'response.reasoning_summary_part.added';
  /** The part so far. */
  part: ReasoningSummaryText;
}

/** A part of a summary of thought is done. */
export interface ResponseReasoningSummaryPartDoneEvent extends SummaryPartEventBase {
  type: 'response.reasoning_summary_part.done';
  /** The whole part. */
  part: ReasoningSummaryText;
  /** Present where the part was cut off. */
  status?: 'incomplete';
}

/** More of a summary of thought. */
export interface ResponseReasoningSummaryTextDeltaEvent
  extends SummaryPartEventBase, ObfuscatedEventBase {
  type: 'response.reasoning_summary_text.delta';
  /** What follows. */
  delta: string;
}

/** A summary of thought is done. */
export interface ResponseReasoningSummaryTextDoneEvent extends SummaryPartEventBase {
  type: 'response.reasoning_summary_text.done';
  /** The whole summary. */
  text: string;
}

/** More of a recording of speech. */
export interface ResponseAudioDeltaEvent extends ResponseEventBase, ObfuscatedEventBase {
  type: 'response.audio.delta';
  /** Bytes that follow, in base64. */
  delta: string;
}

/** A recording of speech is done. */
export interface ResponseAudioDoneEvent extends ResponseEventBase {
  type: 'response.audio.done';
}

/** More of the words that are spoken. */
export interface ResponseAudioTranscriptDeltaEvent extends ResponseEventBase, ObfuscatedEventBase {
  type: 'response.audio.transcript.delta';
  /** What follows. */
  delta: string;
}

/** The words that are spoken are done. */
export interface ResponseAudioTranscriptDoneEvent extends ResponseEventBase {
  type: 'response.audio.transcript.done';
}
