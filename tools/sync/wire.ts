import { dirname, join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript-api';
import type {
  PageStyle,
  RequestEncoding,
  ResponseEncoding,
} from '../../packages/contract/src/operation.ts';

/** `multipart-for-files`: JSON where the params hold no file. */
export type OfficialEncoding = RequestEncoding | 'multipart-for-files';

/** What the body of a method of the official client tells about its request. */
export interface WireFacts {
  readonly method: string;
  readonly path: string;
  /** Names in the path that are arguments of the method, in the order of the path: argument name → parameter name. */
  readonly positional: ReadonlyMap<string, string>;
  readonly request: OfficialEncoding;
  readonly response: ResponseEncoding;
  readonly page: PageStyle | null;
  readonly auth: 'project' | 'admin';
  readonly beta: string | null;
  /** Parameters of a POST that go to the query. */
  readonly query: readonly string[];
  /** Parameter name → header name. */
  readonly headers: Readonly<Record<string, string>>;
}

const METHODS: Readonly<Record<string, string>> = {
  get: 'GET',
  getAPIList: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
};

const PAGES: Readonly<Record<string, PageStyle>> = {
  CursorPage: 'cursor',
  ConversationCursorPage: 'conversation-cursor',
  NextCursorPage: 'next-cursor',
  TokenPage: 'token',
  Page: 'single',
};

/** A request being made, and the function that makes it. */
interface RequestCall {
  readonly call: ts.CallExpression;
  readonly verb: string;
  readonly maker: ts.FunctionLikeDeclaration;
}

/**
 * Reads the wire facts of a method from the module that runs.
 * @returns undefined where the method only combines other methods, as `createAndPoll` does
 */
export function readWire(method: ts.MethodDeclaration): WireFacts | undefined {
  const found = requestIn(method) ?? requestInLibrary(method);
  if (!found) return undefined;
  const { call, verb, maker } = found;
  const text = maker.body!.getText();
  const { path, positional } = readPath(call.arguments[0]!, maker);
  const binary = text.includes('__binaryResponse: true');
  const list = verb === 'getAPIList';
  const httpMethod = (
    (list && /method: '(\w+)'/i.exec(call.getText())?.[1]) ||
    METHODS[verb]!
  ).toUpperCase();
  return {
    method: httpMethod,
    path,
    positional,
    request: requestEncoding(text, httpMethod),
    response: binary ? 'binary' : 'json',
    page: list ? pageStyle(call) : null,
    auth: text.includes('adminAPIKeyAuth: true') ? 'admin' : 'project',
    beta: /'OpenAI-Beta': '([^']+)'/.exec(text)?.[1] ?? null,
    query: /\bquery: \{/.test(text) && httpMethod === 'POST' ? queryFields(maker) : [],
    headers: headerFields(maker),
  };
}

function requestIn(maker: ts.FunctionLikeDeclaration): RequestCall | undefined {
  let found: RequestCall | undefined;
  const visit = (node: ts.Node): void => {
    if (found) return;
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const verb = node.expression.name.text;
      const target = node.expression.expression.getText();
      if (verb in METHODS && /^(this\._client|client)$/.test(target) && isPath(node.arguments[0])) {
        found = { call: node, verb, maker };
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  if (maker.body) visit(maker.body);
  return found;
}

/** Follows `return createX(this._client, …)` into the library module that makes the request. */
function requestInLibrary(method: ts.MethodDeclaration): RequestCall | undefined {
  const [statement, ...rest] = method.body?.statements ?? [];
  if (!statement || rest.length || !ts.isReturnStatement(statement)) return undefined;
  const { expression } = statement;
  if (!expression || !ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) {
    return undefined;
  }
  const name = expression.expression.text;
  const takesBody = expression.arguments.some((argument) => argument.getText() === 'body');
  if (expression.arguments[0]?.getText() !== 'this._client' || !takesBody) return undefined;
  const maker = importedFunction(name, method.getSourceFile());
  return maker && requestIn(maker);
}

function importedFunction(name: string, file: ts.SourceFile): ts.FunctionDeclaration | undefined {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    if (!bindings.elements.some((element) => element.name.text === name)) continue;
    const target = join(
      dirname(file.fileName),
      (statement.moduleSpecifier as ts.StringLiteral).text,
    );
    if (!existsSync(target)) return undefined;
    const module = ts.createSourceFile(
      target,
      readFileSync(target, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.JS,
    );
    return module.statements.find(
      (one): one is ts.FunctionDeclaration =>
        ts.isFunctionDeclaration(one) && one.name?.text === name,
    );
  }
  return undefined;
}

function isPath(node: ts.Node | undefined): boolean {
  return (
    node !== undefined &&
    (ts.isStringLiteralLike(node) ||
      (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'path'))
  );
}

function readPath(
  node: ts.Expression,
  maker: ts.FunctionLikeDeclaration,
): Pick<WireFacts, 'path' | 'positional'> {
  const positional = new Map<string, string>();
  if (ts.isStringLiteralLike(node)) return { path: node.text, positional };
  const template = (node as ts.TaggedTemplateExpression).template;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { path: template.text, positional };
  const names = new Set(maker.parameters.map((parameter) => parameter.name.getText()));
  let path = template.head.text;
  for (const span of template.templateSpans) {
    const argument = span.expression.getText();
    const name = snakeCase(argument);
    if (names.has(argument)) positional.set(argument, name);
    path += `{${name}}${span.literal.text}`;
  }
  return { path, positional };
}

/** `environmentTemplateID` → `environment_template_id`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

function pageStyle(call: ts.CallExpression): PageStyle {
  const name = call.arguments[1]!.getText().replace(/[()]/g, '');
  const file = call.getSourceFile().text;
  const parent = new RegExp(`class ${name} extends \\(?(\\w+)`).exec(file)?.[1];
  const style = PAGES[parent ?? name];
  if (!style) throw new Error(`The official client pages by ${name}, which is new: add its style.`);
  return style;
}

function requestEncoding(text: string, method: string): OfficialEncoding {
  if (/maybeMultipartFormRequestOptions\(/.test(text)) return 'multipart-for-files';
  if (/multipartformrequestoptions\(/i.test(text)) return 'multipart';
  if (text.includes('__binaryRequest: true')) return 'raw';
  return method === 'POST' && /\bbody\b/.test(text) ? 'json' : 'none';
}

/** `const { include, ...body } = params;` with `query: { include }`. */
function queryFields(maker: ts.FunctionLikeDeclaration): string[] {
  const match = /\bquery: \{([^}]*)\}/.exec(maker.body!.getText());
  return (match?.[1] ?? '')
    .split(',')
    .map((field) => field.split(':')[0]!.trim())
    .filter((field) => /^\w+$/.test(field));
}

/** Fields taken out of the params whose variable then appears in a header. */
function headerFields(maker: ts.FunctionLikeDeclaration): Record<string, string> {
  const found: Record<string, string> = {};
  const text = maker.body!.getText();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectBindingPattern(node)) {
      for (const element of node.elements) {
        if (element.dotDotDotToken) continue;
        const variable = element.name.getText();
        const field = element.propertyName?.getText().replace(/'/g, '') ?? variable;
        const header = new RegExp(`'([\\w-]+)': ${variable}(\\?\\.toString\\(\\))?\\s*[},]`).exec(
          text,
        )?.[1];
        if (header) found[field] = header.toLowerCase() === 'openai-beta' ? 'OpenAI-Beta' : header;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(maker.body!);
  return found;
}
