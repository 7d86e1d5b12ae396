import colors from 'picocolors';

/** One line that says what is being done, replaced by what was done. */
export interface ProgressLine {
  done(text: string): void;
  failed(text: string): void;
}

/** Starts a line. Where the output is no terminal, only the end is written. */
export function progressLine(
  text: string,
  output: NodeJS.WriteStream = process.stdout,
): ProgressLine {
  const replaceable = Boolean(output.isTTY);
  if (replaceable) output.write(`  ${colors.dim(`${text} …`)}`);
  const finish = (line: string): void => {
    if (replaceable) output.write('\r\u001B[K');
    output.write(`  ${line}\n`);
  };
  return {
    done: (line) => finish(`${colors.green('✓')} ${line}`),
    failed: (line) => finish(`${colors.red('✗')} ${line}`),
  };
}
