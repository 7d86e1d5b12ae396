/** The words of a content list; parts without words are passed over. */
export function contentText(content: string | readonly object[]): string {
  if (typeof content === 'string') return content;
  return content
    .map((part) => {
      if ('text' in part && typeof part.text === 'string') return part.text;
      if ('refusal' in part && typeof part.refusal === 'string') return part.refusal;
      return '';
    })
    .filter((text) => text !== '')
    .join('\n');
}
