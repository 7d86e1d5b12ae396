import ts from 'typescript-api';
import { mention } from './drafted-type.ts';
import { numberType } from './whole-numbers.ts';
import type { OfficialType, TypeIndex } from './type-index.ts';

/** What printing a type needs to know and to note. */
export interface PrintContext {
  readonly index: TypeIndex;
  readonly names: ReadonlyMap<OfficialType, string>;
  /** Name of the type that is printed. */
  readonly owner: string;
}

/** Types that stand for the bytes of a file. */
const FILES = new Set(['Uploadable', 'FsReadStream', 'BlobLike']);

const KEYWORDS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.UnknownKeyword, 'unknown'],
]);

/**
 * Prints a type in the contract's form, mentions marked. `field` is the name of the property
 * around it, which tells whole numbers from others. No comment is read.
 */
export function printType(node: ts.TypeNode, field: string, context: PrintContext): string {
  const again = (child: ts.TypeNode): string => printType(child, field, context);
  const keyword = KEYWORDS.get(node.kind);
  if (keyword) return keyword;
  if (node.kind === ts.SyntaxKind.NumberKeyword) {
    const number = numberType(field, context.owner);
    return number === 'number' ? number : mention(number);
  }
  if (ts.isParenthesizedTypeNode(node)) return `(${again(node.type)})`;
  if (ts.isLiteralTypeNode(node)) return printLiteral(node);
  if (ts.isUnionTypeNode(node)) return printUnion(node, again);
  if (ts.isIntersectionTypeNode(node)) {
    // Mapped types of the official client only forbid fields that are absent here.
    return node.types
      .filter((member) => !ts.isMappedTypeNode(member))
      .map(again)
      .join(' & ');
  }
  if (ts.isArrayTypeNode(node)) return printArray(node.elementType, again);
  if (ts.isTupleTypeNode(node)) {
    return `[${node.elements.map((element) => again(element)).join(', ')}]`;
  }
  if (ts.isTypeLiteralNode(node)) return `{ ${printMembers(node.members, context).join(' ')} }`;
  if (ts.isTypeReferenceNode(node)) return printReference(node, field, context);
  throw new Error(`The draft has no form for the type \`${node.getText()}\`.`);
}

/** Prints the fields of an interface or an object type. */
export function printMembers(members: Iterable<ts.TypeElement>, context: PrintContext): string[] {
  return Array.from(members)
    .filter((member) => !isForbidden(member))
    .map((member) => printMember(member, context));
}

/** `field?: never` says that a field is absent: in the contract it is. */
function isForbidden(member: ts.TypeElement): boolean {
  return ts.isPropertySignature(member) && member.type?.kind === ts.SyntaxKind.NeverKeyword;
}

function printMember(member: ts.TypeElement, context: PrintContext): string {
  if (ts.isIndexSignatureDeclaration(member)) {
    return `[key: string]: ${printType(member.type, '', context)};`;
  }
  if (!ts.isPropertySignature(member) || !member.type) {
    throw new Error(`The draft has no form for the field \`${member.getText()}\`.`);
  }
  const name = member.name.getText();
  const field = name.replace(/^'(.*)'$/, '$1');
  const optional = member.questionToken ? '?' : '';
  return `${name}${optional}: ${printType(member.type, field, context)};`;
}

function printLiteral(node: ts.LiteralTypeNode): string {
  const { literal } = node;
  return ts.isStringLiteral(literal) ? quoted(literal.text) : literal.getText();
}

function quoted(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}

function printUnion(node: ts.UnionTypeNode, again: (child: ts.TypeNode) => string): string {
  return node.types
    .filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword)
    .map((member) => (isOpenString(member) ? '(string & {})' : again(member)))
    .join(' | ');
}

function isOpenString(node: ts.TypeNode): boolean {
  return /^\(?string & \{\s*\}\)?$/.test(node.getText());
}

function printArray(element: ts.TypeNode, again: (child: ts.TypeNode) => string): string {
  const text = again(element);
  return element.kind === ts.SyntaxKind.UnionType || text.includes(' & ') || / \| /.test(text)
    ? `(${text})[]`
    : `${text}[]`;
}

function printReference(node: ts.TypeReferenceNode, field: string, context: PrintContext): string {
  const again = (child: ts.TypeNode): string => printType(child, field, context);
  const text = node.typeName.getText();
  const [first, second] = node.typeArguments ?? [];
  if (text === 'Array' && first) return printArray(first, again);
  if (text === 'Record' && second) return `{ [key: string]: ${again(second)} }`;
  if (FILES.has(text)) return mention('BinaryInput');
  const type = context.index.resolve(node.typeName);
  const name = type && context.names.get(type);
  if (name) return mention(name);
  const bound = boundOf(node);
  if (bound) return again(bound);
  throw new Error(`The draft does not know the type \`${text}\`.`);
}

/** What a type parameter is limited to: the contract has no generic types. */
function boundOf(node: ts.TypeReferenceNode): ts.TypeNode | undefined {
  for (let scope: ts.Node = node; scope; scope = scope.parent) {
    if (ts.isInterfaceDeclaration(scope) || ts.isTypeAliasDeclaration(scope)) {
      const parameter = scope.typeParameters?.find(
        ({ name }) => name.text === node.typeName.getText(),
      );
      return parameter?.constraint;
    }
  }
  return undefined;
}
