import ts from 'typescript-api';
import type { OfficialPackage } from './official-package.ts';
import { readResources, type Resource } from './resources.ts';
import { readWire, type WireFacts } from './wire.ts';

/** An operation of the official client. */
export interface OfficialOperation {
  /** Such as `responses.inputItems.list`. */
  readonly accessor: string;
  readonly resource: Resource;
  /** Name of the method, such as `list`. */
  readonly verb: string;
  /** Marked as deprecated in the official declarations. */
  readonly deprecated: boolean;
  /** Undefined where the declaration has no module that runs, so that only the name is known. */
  readonly wire: WireFacts | undefined;
  /** Types of the positional path parameters: parameter name → type. */
  readonly positional: ReadonlyMap<string, ts.TypeNode>;
  /** Types that the argument with the other parameters takes; several where it is overloaded. */
  readonly params: readonly ts.TypeNode[];
  readonly result: readonly ts.TypeNode[];
  readonly event: readonly ts.TypeNode[];
}

/** Reads every operation of the official client, in order of its accessors' declaration. */
export function readOperations(official: OfficialPackage): OfficialOperation[] {
  return readResources(official).flatMap((resource) => operationsOf(resource, official));
}

function operationsOf(resource: Resource, official: OfficialPackage): OfficialOperation[] {
  const running = runningMethods(resource, official);
  const overloads = Map.groupBy(
    resource.declaration.members.filter(ts.isMethodDeclaration).filter(isPublic),
    (member) => member.name.getText(),
  );
  return Array.from(overloads).flatMap(([verb, declarations]) => {
    const method = running.get(verb);
    const wire = method && readWire(method);
    if (method && !wire) return [];
    if (!method && !declarations.some(returnsRequest)) return [];
    const accessor = `${resource.accessor}.${verb}`;
    const deprecated = declarations.some(isDeprecated);
    return [
      { accessor, resource, verb, deprecated, wire, ...typesOf(declarations, wire, official) },
    ];
  });
}

/** The one thing that is read of a comment. */
function isDeprecated(declaration: ts.MethodDeclaration): boolean {
  return /^\s*\* @deprecated\b/m.test(declaration.getFullText());
}

function isPublic(member: ts.MethodDeclaration): boolean {
  return (
    ts.isIdentifier(member.name) &&
    !member.name.text.startsWith('_') &&
    !member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)
  );
}

function runningMethods(
  resource: Resource,
  official: OfficialPackage,
): Map<string, ts.MethodDeclaration> {
  const module = official.moduleOf(resource.file);
  const running = module?.statements.find(
    (statement): statement is ts.ClassDeclaration =>
      ts.isClassDeclaration(statement) && statement.name?.text === resource.className,
  );
  const methods = running?.members.filter(ts.isMethodDeclaration) ?? [];
  return new Map(methods.map((method) => [method.name.getText(), method]));
}

function returnsRequest(declaration: ts.MethodDeclaration): boolean {
  return /^(API|Page)Promise</.test(declaration.type?.getText() ?? '');
}

function typesOf(
  overloads: readonly ts.MethodDeclaration[],
  wire: WireFacts | undefined,
  official: OfficialPackage,
): Pick<OfficialOperation, 'positional' | 'params' | 'result' | 'event'> {
  const positional = new Map<string, ts.TypeNode>();
  const params: ts.TypeNode[] = [];
  const result: ts.TypeNode[] = [];
  const event: ts.TypeNode[] = [];
  for (const { parameters, type } of overloads) {
    for (const { name, type: parameterType } of parameters) {
      const argument = name.getText();
      const pathParameter = wire?.positional.get(argument);
      if (pathParameter) positional.set(pathParameter, parameterType!);
      else if (argument !== 'options' && parameterType) params.push(...paramsIn(parameterType));
    }
    if (type) sortResults(type, official, result, event);
  }
  return { positional, params: unique(params), result: unique(result), event: unique(event) };
}

/** The params type among what an argument takes; the rest keeps request options out. */
function paramsIn(node: ts.TypeNode): ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(node)) return paramsIn(node.type);
  if (ts.isIntersectionTypeNode(node)) return paramsIn(node.types[0]!);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(paramsIn);
  if (ts.isTypeReferenceNode(node) && node.typeName.getText() !== 'RequestOptions') return [node];
  return [];
}

function sortResults(
  node: ts.TypeNode,
  official: OfficialPackage,
  result: ts.TypeNode[],
  event: ts.TypeNode[],
): void {
  if (ts.isUnionTypeNode(node)) {
    for (const member of node.types) sortResults(member, official, result, event);
    return;
  }
  if (!ts.isTypeReferenceNode(node)) {
    result.push(node);
    return;
  }
  const [first, second] = node.typeArguments ?? [];
  const name = node.typeName.getText();
  const streamed = name === 'Stream' ? first : streamedBy(node, official);
  if (name === 'APIPromise') sortResults(first!, official, result, event);
  else if (name === 'PagePromise') sortResults(second!, official, result, event);
  else if (streamed) event.push(streamed);
  else result.push(node);
}

/** The events of a stream with additions of the official client: `Stream<Event> & { … }`. */
function streamedBy(
  node: ts.TypeReferenceNode,
  { checker }: OfficialPackage,
): ts.TypeNode | undefined {
  let symbol = checker.getSymbolAtLocation(node.typeName);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  const alias = symbol?.declarations?.find(ts.isTypeAliasDeclaration);
  if (!alias || !ts.isIntersectionTypeNode(alias.type)) return undefined;
  const [stream] = alias.type.types;
  const isStream = ts.isTypeReferenceNode(stream!) && stream.typeName.getText() === 'Stream';
  return isStream ? stream.typeArguments?.[0] : undefined;
}

function unique(nodes: readonly ts.TypeNode[]): ts.TypeNode[] {
  const seen = new Set<string>();
  return nodes.filter((node) => !seen.has(node.getText()) && seen.add(node.getText()));
}
