import { badRequest } from '../errors/api-error.ts';

/** Longest line, in bytes: it is held in memory. */
const maximumLineBytes = 64 * 1024 * 1024;

/**
 * Reads a file of JSON lines to its end, a line at a time.
 * @throws ApiError 400 that names the first line which is no JSON object
 */
export async function checkJsonLines(
  content: AsyncIterable<Uint8Array>,
  param: string,
): Promise<void> {
  let number = 0;
  let objects = 0;
  for await (const line of linesOf(content, param)) {
    number += 1;
    if (line.trim() === '') continue;
    if (!isObject(line)) throw badLine(number, line, param);
    objects += 1;
  }
  if (objects > 0) return;
  throw badRequest(
    'Expected file to have JSONL format, but it has no line.',
    param,
    'invalid_file_format',
  );
}

async function* linesOf(content: AsyncIterable<Uint8Array>, param: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pending: string[] = [];
  let length = 0;
  try {
    for await (const chunk of content) {
      const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
      pending.push(first);
      length += first.length;
      for (const next of others) {
        yield pending.join('');
        pending = [next];
        length = next.length;
      }
      if (length > maximumLineBytes) throw longLine(param);
    }
    pending.push(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) throw notText(param);
    throw error;
  }
  yield pending.join('');
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function badLine(number: number, line: string, param: string) {
  return badRequest(
    `Expected file to have JSONL format, where every line is a JSON object. Line ${number} is not one: it starts with ${JSON.stringify(line.slice(0, 40))}.`,
    param,
    'invalid_file_format',
  );
}

function longLine(param: string) {
  return badRequest(
    `A line of the file is longer than ${maximumLineBytes / 1024 / 1024} MB.`,
    param,
    'invalid_file_format',
  );
}

function notText(param: string) {
  return badRequest('The file is not valid UTF-8 text.', param, 'invalid_file_format');
}
