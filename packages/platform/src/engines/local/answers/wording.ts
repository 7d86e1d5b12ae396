/** A message without what is only polite, so that it can be read as a request. */
export function withoutCourtesy(text: string): string {
  return text
    .trim()
    .replace(
      /^(?:(?:hi|hello|hey|ok|okay|so|now|then|thanks|great|and)\b[\s,!.]+(?=\S))?(?:(?:please|kindly|can you|could you|would you|will you|i want you to|i(?:'|’)?d like you to|i need you to)\b[\s,]*)*/iu,
      '',
    )
    .replace(
      /^(?:answer|reply|respond|return|output)\s+(?:only\s+)?(?:in|as|with)\s+(?:valid\s+)?json(?:\s+format)?\s*[:,.]?\s*/iu,
      '',
    )
    .replace(/[\s,]+(?:please|for me|thanks|thank you)(?=[\s.!?]*$)/iu, '')
    .trim();
}

/** A text in quotation marks, as a quotation. */
export function quoted(text: string): string {
  return `“${text.trim().replace(/^["“]|["”]$/gu, '')}”`;
}

/** "one, two and three". */
export function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
