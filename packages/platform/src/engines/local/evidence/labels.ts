import { identifierWords } from '../language/words.ts';

/** What the text gives after the field's own name: "city: Rome", "my name is Ana", "title 'X'". */
export function labelledTexts(text: string, name: string): string[] {
  const label = labelPattern(name);
  if (label === null) return [];
  const patterns = [
    String.raw`(?<![\p{L}\p{N}])${label}\s*(?:is|are|was|as|of|to|=|:|named|called)?\s*["“«'‘]([^"”»\n’']+)["”»'’]`,
    String.raw`(?<![\p{L}\p{N}])${label}["”]?\s*[:=]\s*["“]?([^\n,;"”]+)`,
    String.raw`(?<!\b(?:what|which|who|where|when|how)\b[^.!?\n]*)(?<![\p{L}\p{N}])${label}\s+(?:is|are|was)\s+(?!not\b)([^\n,;.!?]+?)(?=\s+(?:and|but|who|which|at|on)\b|[\n,;!?]|\.(?:\s|$)|$)`,
  ];
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(new RegExp(pattern, 'giu')), (match) => clean(match[1]!)),
  );
}

/** The items after the field's name: "tags: red, small and round". */
export function labelledItems(text: string, name: string): string[] {
  const label = labelPattern(name);
  if (label === null) return [];
  const line = new RegExp(
    String.raw`(?<!\b(?:extract|find|list|get|give|the)\b[^:\n]*)(?<![\p{L}\p{N}])${label}["”]?\s*[:=]\s*([^\n;]+?)(?:\.(?=\s|$)|[\n;]|$)`,
    'iu',
  ).exec(text)?.[1];
  return (line ?? '')
    .split(/,\s*(?:and\s+)?|\s+and\s+/u)
    .map(clean)
    .filter((item) => item !== '');
}

/** What is numbered after the thing that a field names: "Invoice 2024-117" for `invoice_number`. */
export function numberedTexts(text: string, name: string): string[] {
  const words = identifierWords(name);
  if (words.length < 2 || !/^(?:number|no|nr|id|code|reference|ref)$/.test(words.at(-1)!))
    return [];
  const label = words.slice(0, -1).join(String.raw`[\s_-]*`);
  const pattern = String.raw`(?<![\p{L}\p{N}])${label}\s*(?:number|no\.?|nr\.?|id|code|#|:|is)*\s*#?((?=[\p{L}\p{N}/_-]*\p{N})[\p{L}\p{N}]+(?:[/_-][\p{L}\p{N}]+)*)`;
  return Array.from(text.matchAll(new RegExp(pattern, 'giu')), (match) => match[1]!);
}

/** A number next to the field's name: "quantity 5", "total of $12". */
export function labelledNumbers(text: string, name: string): number[] {
  const label = labelPattern(name);
  if (label === null) return [];
  const pattern = String.raw`(?<![\p{L}\p{N}])${label}\s*(?:is|are|was|of|to|=|:)?\s*[$€£]?(-?\d+(?:,\d{3})*(?:\.\d+)?)(?![\p{L}\d])`;
  return Array.from(text.matchAll(new RegExp(pattern, 'giu')), (match) =>
    Number(match[1]!.replaceAll(',', '')),
  );
}

function labelPattern(name: string): string | null {
  const words = identifierWords(name);
  if (words.length === 0 || words.join('').length < 2) return null;
  return words.map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '')).join(String.raw`[\s_-]*`);
}

function clean(value: string): string {
  return value.replace(/^["“'‘\s]+|["”'’\s.]+$/gu, '');
}

/** Values in JSON texts under a key of the field's name, whatever its spelling. */
export function keyedValues(documents: readonly unknown[], name: string): unknown[] {
  const wanted = identifierWords(name).join('');
  if (wanted === '') return [];
  const found: unknown[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (identifierWords(key).join('') === wanted) found.push(inner);
      visit(inner);
    }
  };
  documents.forEach(visit);
  return found;
}

export function isListOfObjects(value: unknown): value is readonly object[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === 'object' && item !== null)
  );
}
