/** Beginnings of a question that say nothing about what is looked for. */
const openings: readonly RegExp[] = [
  /^(?:hi|hello|hey|good (?:morning|evening)|dear \w+)\b[\s,.!:]*/i,
  /^(?:please|kindly|so|well|ok|okay)\b[\s,]*/i,
  /^(?:can|could|would|will) (?:you|someone|anybody|anyone)(?: please)?\b\s*/i,
  /^(?:i (?:would|'d) like to|i want to|i need to|i(?: a|')m trying to|help me(?: to)?)\b\s*/i,
  /^(?:tell|show|explain(?: to)?|give|find|let) (?:me|us)\b\s*/i,
  /^(?:know|find out|understand|look up|search for|look for)\b\s*/i,
  /^(?:i (?:was|am) wondering|do you know|any idea)\b\s*/i,
  /^(?:about|whether|if|that|what|when|where)\b\s*/i,
  /^(?:what is|what's|what are|what does|where is|where are|who is|who are|which is|how do i|how can i|how do you|how does one|how to|is there|are there)\b\s*/i,
  /^(?:the|a|an)\b\s*/i,
];

/**
 * Reduces a question to what it looks for: "Could you please tell me what the warranty
 * is?" becomes "warranty is". By rules, so it costs nothing and says the same each time.
 */
export function rewriteQuery(query: string): string {
  let rest = query.trim().replace(/[\s?!.,]*(?:please|thanks|thank you)?[\s?!.]*$/i, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    for (const opening of openings) rest = rest.replace(opening, '');
  }
  return rest === '' ? query.trim() : rest;
}
