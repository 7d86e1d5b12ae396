import ts from 'typescript-api';

const moduleName = /^([.#]|node:|(@[\w.-]+\/)?\w[\w.-]*(\/|$))/;

/** Everything that a source file imports: static, dynamic, type-only and re-exported. */
export function importsOf(source: string): string[] {
  const { importedFiles } = ts.preProcessFile(source, true, true);
  // The scanner takes `[tags.import, …]` for an import and the next text for its module.
  return importedFiles.map(({ fileName }) => fileName).filter((name) => moduleName.test(name));
}
