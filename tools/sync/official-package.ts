import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-api';

/** The official package as the compiler sees it. */
export interface OfficialPackage {
  /** Absolute path of the package's folder. */
  readonly root: string;
  readonly version: string;
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** Path below the package's folder, with forward slashes. */
  pathOf(node: ts.Node): string;
  /** The module that runs beside a declaration file, parsed; undefined where there is none. */
  moduleOf(declarationFile: string): ts.SourceFile | undefined;
}

/** Folder of the installed official package. */
export function installedPackage(): string {
  return dirname(fileURLToPath(import.meta.resolve('openai')));
}

/**
 * Opens the official package for reading: types from its declaration files, wire
 * facts from the modules beside them.
 * @throws Error where the folder holds no `client.d.ts`
 */
export function openPackage(root: string = installedPackage()): OfficialPackage {
  const entry = join(root, 'client.d.ts');
  if (!existsSync(entry)) {
    throw new Error(`${root} is not the official package: it has no client.d.ts. Run \`npm ci\`.`);
  }
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    // Names are resolved and nothing is checked: the libraries would triple the time.
    noLib: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options, true);
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const program = ts.createProgram([entry], options, host);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    root,
    version,
    program,
    checker: program.getTypeChecker(),
    pathOf: (node) => relative(root, node.getSourceFile().fileName).replaceAll('\\', '/'),
    moduleOf: (file) => parseModule(join(root, file.replace(/\.d\.ts$/, '.mjs'))),
  };
}

function parseModule(file: string): ts.SourceFile | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
}
