import type { FunctionTool } from '@unabridged/contract';

/** A function tool that knows how to parse its arguments. Parser and callback are not sent. */
export type AutoParseableResponseTool<Arguments> = FunctionTool & {
  /** Marks tools of this kind; not enumerable. */
  $brand: 'auto-parseable-tool';
  /** Parses the arguments that the model wrote; not enumerable. */
  $parseRaw(content: string): Arguments | Promise<Arguments>;
  /** The function itself, kept for the caller; not enumerable. */
  $callback: ((args: Arguments) => unknown) | undefined;
  /** For types alone; does not exist at run time. */
  __arguments: Arguments;
};

/** Attaches a parser to a function tool, so that `parse()` and `stream()` fill `parsed_arguments`. */
export function makeParseableResponseTool<Arguments>(
  tool: FunctionTool,
  behaviour: {
    parser: (content: string) => Arguments | Promise<Arguments>;
    callback: ((args: Arguments) => unknown) | undefined;
  },
): AutoParseableResponseTool<Arguments> {
  const copy = { ...tool };
  Object.defineProperties(copy, {
    $brand: { value: 'auto-parseable-tool', enumerable: false },
    $parseRaw: { value: behaviour.parser, enumerable: false },
    $callback: { value: behaviour.callback, enumerable: false },
  });
  return copy as AutoParseableResponseTool<Arguments>;
}

/** Whether a tool carries a parser. */
export function isParseableTool(tool: unknown): tool is AutoParseableResponseTool<unknown> {
  return (tool as { $brand?: unknown } | undefined)?.$brand === 'auto-parseable-tool';
}
