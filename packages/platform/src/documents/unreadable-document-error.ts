/** No text can be read from a document. The message tells its reader what to do. */
export class UnreadableDocumentError extends Error {
  override readonly name = 'UnreadableDocumentError';
  /** `unsupported_file`: of a kind that nobody here reads; `invalid_file`: broken, empty or too large. */
  readonly code: 'unsupported_file' | 'invalid_file';

  constructor(code: 'unsupported_file' | 'invalid_file', message: string) {
    super(message);
    this.code = code;
  }
}
