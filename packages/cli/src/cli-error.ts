/** A failure that one sentence explains: it is printed without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
