/**
 * Drafts type declarations in the contract's form from the official package's
 * declaration files. Only facts cross over: names, fields, optionality and
 * enumerations. Comments are not read.
 */
import ts from 'typescript-api';
import { type DraftedType, mention } from './drafted-type.ts';
import type { OfficialPackage } from './official-package.ts';
import { type PrintContext, printMembers, printType } from './print-type.ts';
import type { OfficialType, TypeIndex } from './type-index.ts';

/** A path parameter that the params of an operation need besides their official fields. */
export interface PathField {
  readonly name: string;
  readonly type: string;
}

/** What drafting a type needs to know. */
export interface DraftContext {
  readonly official: OfficialPackage;
  readonly index: TypeIndex;
  readonly names: ReadonlyMap<OfficialType, string>;
  /** Path parameters that params lack in the official types, where they are positional. */
  readonly pathFields: ReadonlyMap<OfficialType, readonly PathField[]>;
}

export function draftType(type: OfficialType, context: DraftContext): DraftedType {
  const { index, names } = context;
  const name = names.get(type)!;
  const fields = context.pathFields.get(type) ?? [];
  const print = { index, names, owner: name };
  const form = ts.isInterfaceDeclaration(type.node)
    ? draftInterface(type.node, fields, print, context)
    : draftAlias(type.node, fields, print);
  return { name, path: type.path, file: type.file, form };
}

function draftInterface(
  node: ts.InterfaceDeclaration,
  fields: readonly PathField[],
  print: PrintContext,
  { official }: DraftContext,
): DraftedType['form'] {
  const parents: string[] = [];
  const inlined: ts.TypeElement[] = [];
  for (const parent of node.heritageClauses?.flatMap(({ types }) => [...types]) ?? []) {
    const type = print.index.resolve(parent.expression);
    const parentName = type && print.names.get(type);
    if (parentName) parents.push(mention(parentName));
    else inlined.push(...fieldsOf(parent, node, official));
  }
  return {
    kind: 'interface',
    parents,
    fields: [
      ...pathLines(fields, node.members),
      ...printMembers(node.members, print),
      ...printMembers(inlined, print),
    ],
  };
}

/** The fields of a parent that the contract has not: the parameters of a page, some omitted. */
function fieldsOf(
  parent: ts.ExpressionWithTypeArguments,
  child: ts.InterfaceDeclaration,
  { checker }: OfficialPackage,
): ts.TypeElement[] {
  const omits = parent.expression.getText() === 'Omit';
  const [source = parent, omitted] = omits ? (parent.typeArguments ?? []) : [];
  const left = new Set(child.members.map((member) => member.name?.getText()));
  for (const [, name] of omitted?.getText().matchAll(/'(\w+)'/g) ?? []) left.add(name);
  return checker
    .getTypeAtLocation(source)
    .getProperties()
    .flatMap((property) => property.declarations?.find(ts.isPropertySignature) ?? [])
    .filter((property) => !left.has(property.name.getText()));
}

function draftAlias(
  node: ts.TypeAliasDeclaration,
  fields: readonly PathField[],
  print: PrintContext,
): DraftedType['form'] {
  const missing = fields.filter((field) => !node.getText().includes(`${field.name}:`));
  if (!missing.length) return { kind: 'alias', type: printType(node.type, '', print) };
  // The path parameter goes to each member: the contract has no intersection of unions.
  const members = ts.isUnionTypeNode(node.type) ? node.type.types : [node.type];
  const path = `{ ${pathLines(missing, []).join(' ')} }`;
  const types = members.map((member) => `(${path} & ${printType(member, '', print)})`);
  return { kind: 'alias', type: types.join(' | ') };
}

function pathLines(fields: readonly PathField[], members: readonly ts.TypeElement[]): string[] {
  const present = new Set(members.map((member) => member.name?.getText()));
  return fields
    .filter(({ name }) => !present.has(name))
    .map(({ name, type }) => `${name}: ${type};`);
}
