import type { BinaryInput, UnixSeconds } from '../../scalars.ts';

export interface ContentProvenanceCheck {
  created_at: UnixSeconds;
  object: 'content_provenance_check';
  results: (ContentProvenanceCheckC2PA | ContentProvenanceCheckSynthID)[];
}

export interface ContentProvenanceCheckC2PA {
  generated_at: string | null;
  issuer: string | null;
  model: string | null;
  outcome: 'detected' | 'not_detected';
  type: 'c2pa';
  validation_state: 'trusted' | 'valid' | 'invalid' | 'not_present';
}

export interface ContentProvenanceCheckSynthID {
  generated_at: string | null;
  model: string | null;
  outcome: 'detected' | 'not_detected';
  type: 'synthid';
}

export interface ContentProvenanceCheckCreateParams {
  file: BinaryInput;
}
