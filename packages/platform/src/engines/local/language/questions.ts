/** A question, by its mark or by its first word. */
export function isQuestion(text: string): boolean {
  return (
    /\?\s*$/.test(text) ||
    /^\s*(?:what|who|whom|whose|where|when|why|how|which|is|are|was|were|does|do|did|can|could|should|will|would|tell me|explain|describe|show me|give me|list (?:all|every\w*|the))\b/i.test(
      text,
    )
  );
}
