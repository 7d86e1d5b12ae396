import type {
  ChatCompletionModerationModerationResults,
  Moderation,
  ResponseModerationError,
  ResponseModerationModerationResult,
} from '@unabridged/contract';
import { looksFor } from './text-moderator.ts';
import { categories } from './train-head.ts';

/** What moderation found in one text of a request or of a reply. */
export type Finding = ResponseModerationModerationResult;
/** What moderation found on one side, or why it could not look. */
export type Findings = readonly Finding[] | ResponseModerationError;

/** A result of the classifier in the form of replies: without categories that it does not know. */
export function toFinding(result: Moderation, model: string): Finding {
  const known = <Value>(values: object) =>
    Object.fromEntries(
      categories
        .filter((name) => looksFor(model, name))
        .map((name) => [name, (values as Record<string, Value>)[name]!]),
    );
  return {
    type: 'moderation_result',
    model,
    flagged: result.flagged,
    categories: known<boolean>(result.categories),
    category_scores: known<number>(result.category_scores),
    category_applied_input_types: known<('text' | 'image')[]>(result.category_applied_input_types),
  };
}

/**
 * One finding for several texts: the worst of each category. Where there was no text, no category
 * was looked for, and its kinds of content are none.
 */
export function worst(findings: readonly Finding[], model: string): Finding {
  const names = categories.filter((name) => looksFor(model, name));
  const of = <Value>(read: (name: string) => Value) =>
    Object.fromEntries(names.map((name) => [name, read(name)]));
  return {
    type: 'moderation_result',
    model,
    flagged: findings.some(({ flagged }) => flagged),
    categories: of((name) => findings.some((finding) => finding.categories[name])),
    category_scores: of((name) =>
      Math.max(0, ...findings.map((finding) => finding.category_scores[name]!)),
    ),
    category_applied_input_types: of((name) =>
      findings.length === 0 ? [] : findings[0]!.category_applied_input_types[name]!,
    ),
  };
}

/** One side as a response has it: a single result. */
export function forResponse(findings: Findings, model: string) {
  return isFailure(findings) ? findings : worst(findings, model);
}

/** One side as a chat completion has it: a result for each text. */
export function forChat(
  findings: Findings,
  model: string,
): ChatCompletionModerationModerationResults | ResponseModerationError {
  if (isFailure(findings)) return findings;
  return { type: 'moderation_results', model, results: [...findings] };
}

export function isFailure(findings: Findings): findings is ResponseModerationError {
  return 'type' in findings;
}

/** The categories that apply in any of the findings. */
export function flaggedFor(findings: readonly Finding[]): string[] {
  return categories.filter((name) => findings.some((finding) => finding.categories[name]));
}
