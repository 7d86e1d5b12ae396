import type ts from 'typescript-api';

/** The contract holds something that the derivation cannot turn into a schema. */
export class DerivationError extends Error {
  override readonly name = 'DerivationError';

  constructor(node: ts.Node, message: string) {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    super(`${file.fileName}:${line + 1}: ${message}`);
  }
}
