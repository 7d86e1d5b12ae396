/** A failure that one sentence explains: it is printed without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError';
  /** What the process ends with. */
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
