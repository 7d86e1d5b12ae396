import ts from 'typescript-api';
import type { JsonSchema } from '../src/json-schema.ts';
import { withDocumentation } from './constraints.ts';
import type { Declaration } from './declarations.ts';
import { documentationOf } from './documentation.ts';
import { DerivationError } from './failure.ts';
import { unionOf } from './unions.ts';

const DEFINITION = '#/$defs/';

/** Names that the kernel declares and the derivation knows by heart. */
const SCALARS = {
  Integer: { type: 'integer' },
  UnixSeconds: { type: 'integer', format: 'unixtime' },
  BinaryInput: { type: 'string', format: 'binary' },
  NoParams: { type: 'object', properties: {}, additionalProperties: false },
} as const satisfies Readonly<Record<string, JsonSchema>>;

const KEYWORDS = new Map<ts.SyntaxKind, JsonSchema>([
  [ts.SyntaxKind.StringKeyword, { type: 'string' }],
  [ts.SyntaxKind.NumberKeyword, { type: 'number' }],
  [ts.SyntaxKind.BooleanKeyword, { type: 'boolean' }],
  [ts.SyntaxKind.UnknownKeyword, {}],
]);

/**
 * Turns the contract's declarations into JSON Schema, from the syntax alone:
 * the contract keeps to plain interfaces, unions, arrays, maps and literals, and
 * without a type checker the whole API takes a second. Whatever lies outside that
 * form is refused with its place.
 */
export class SchemaWriter {
  readonly #declarations: ReadonlyMap<string, Declaration>;
  readonly #definitions = new Map<string, JsonSchema>();
  readonly #inProgress = new Set<string>();

  constructor(declarations: ReadonlyMap<string, Declaration>) {
    this.#declarations = declarations;
  }

  /** The definitions of every declaration, by name, in order of the sources. */
  definitions(): Record<string, JsonSchema> {
    const { NoParams, BinaryInput } = SCALARS;
    const declared = Array.from(this.#declarations.keys(), (name) => [name, this.definition(name)]);
    return {
      NoParams: { ...NoParams, description: 'The params of an operation that takes none.' },
      BinaryInput: { ...BinaryInput, description: 'The content of a file.' },
      ...Object.fromEntries(declared),
    };
  }

  definition(name: string): JsonSchema {
    const known = this.#definitions.get(name);
    if (known) return known;
    const declaration = this.#declarations.get(name)!;
    if (this.#inProgress.has(name)) {
      throw new DerivationError(
        declaration,
        `${name} is defined by itself without a property in between.`,
      );
    }
    this.#inProgress.add(name);
    const schema = ts.isInterfaceDeclaration(declaration)
      ? this.#interface(declaration)
      : this.#type(declaration.type);
    const documented = this.#document(schema, declaration);
    this.#inProgress.delete(name);
    this.#definitions.set(name, documented);
    return documented;
  }

  /** The schema of a type node, references left in place. */
  schemaOf(node: ts.TypeNode): JsonSchema {
    return this.#type(node);
  }

  /** The schema that a reference stands for; one that is being made comes back unchanged. */
  readonly resolve = (schema: JsonSchema): JsonSchema => {
    const name = schema.$ref?.slice(DEFINITION.length);
    if (name === undefined || this.#inProgress.has(name)) return schema;
    return this.resolve(this.definition(name));
  };

  #document(schema: JsonSchema, node: ts.Node): JsonSchema {
    return withDocumentation(schema, documentationOf(node), node, this.resolve);
  }

  #type(node: ts.TypeNode): JsonSchema {
    const keyword = KEYWORDS.get(node.kind);
    if (keyword) return keyword;
    if (ts.isParenthesizedTypeNode(node)) return this.#type(node.type);
    if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword) {
      return this.#type(node.type);
    }
    if (ts.isLiteralTypeNode(node)) return literal(node);
    if (ts.isArrayTypeNode(node)) return { type: 'array', items: this.#type(node.elementType) };
    if (ts.isTupleTypeNode(node)) return this.#tuple(node);
    if (ts.isTypeLiteralNode(node)) return this.#object(node.members);
    if (ts.isUnionTypeNode(node)) {
      return unionOf(
        node.types.map((type) => this.#type(type)),
        this.resolve,
      );
    }
    if (ts.isIntersectionTypeNode(node)) return this.#intersection(node);
    if (ts.isTypeReferenceNode(node)) return this.#reference(node);
    throw unsupported(node);
  }

  #reference(node: ts.TypeReferenceNode): JsonSchema {
    const name = node.typeName.getText();
    const [first, second] = node.typeArguments ?? [];
    if (name === 'Record' && second) {
      return { type: 'object', additionalProperties: this.#type(second) };
    }
    if (name === 'Array' && first) return { type: 'array', items: this.#type(first) };
    if (node.typeArguments) throw unsupported(node);
    if (name in SCALARS) return SCALARS[name as keyof typeof SCALARS];
    const declaration = this.#declarations.get(name);
    if (!declaration) throw new DerivationError(node, `${name} is declared in no types file.`);
    const target = aliasTarget(declaration);
    return target ? this.#reference(target) : { $ref: DEFINITION + name };
  }

  #tuple(node: ts.TupleTypeNode): JsonSchema {
    const prefixItems = node.elements.map((element) => this.#type(element));
    return { type: 'array', prefixItems, items: false, minItems: prefixItems.length };
  }

  /** `string & {}` keeps the known values of an open string visible to editors. */
  #intersection(node: ts.IntersectionTypeNode): JsonSchema {
    const [first, second] = node.types;
    const open =
      node.types.length === 2 &&
      first!.kind === ts.SyntaxKind.StringKeyword &&
      ts.isTypeLiteralNode(second!) &&
      second.members.length === 0;
    if (open) return { type: 'string' };
    return this.#merge(
      node.types.map((type) => this.resolve(this.#type(type))),
      node,
    );
  }

  #interface(node: ts.InterfaceDeclaration): JsonSchema {
    const parents = (node.heritageClauses ?? []).flatMap((clause) =>
      clause.types.map((type) => {
        if (type.typeArguments) throw unsupported(type);
        const name = type.expression.getText();
        if (!this.#declarations.has(name)) {
          throw new DerivationError(type, `${name} is declared in no types file.`);
        }
        return this.definition(name);
      }),
    );
    const own = this.#object(node.members);
    return parents.length ? this.#merge([...parents, own], node) : own;
  }

  /** Objects with the fields of all; a later one overrides the fields of an earlier one. */
  #merge(schemas: readonly JsonSchema[], node: ts.Node): JsonSchema {
    const properties: Record<string, JsonSchema> = {};
    const required = new Set<string>();
    for (const schema of schemas) {
      if (schema.type !== 'object' || !schema.properties) throw unsupported(node);
      Object.assign(properties, schema.properties);
      for (const name of Object.keys(schema.properties)) required.delete(name);
      for (const name of schema.required ?? []) required.add(name);
    }
    return objectSchema(properties, [...required], schemas.at(-1)!.additionalProperties ?? false);
  }

  #object(members: ts.NodeArray<ts.TypeElement>): JsonSchema {
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    let additional: JsonSchema | false = false;
    for (const member of members) {
      if (ts.isIndexSignatureDeclaration(member)) {
        additional = this.#document(this.#type(member.type), member);
      } else if (ts.isPropertySignature(member) && member.type) {
        const name = propertyName(member);
        properties[name] = this.#document(this.#type(member.type), member);
        if (!member.questionToken) required.push(name);
      } else throw unsupported(member);
    }
    if (additional && members.length === 1) {
      return { type: 'object', additionalProperties: additional };
    }
    return objectSchema(properties, required, additional);
  }
}

function objectSchema(
  properties: Record<string, JsonSchema>,
  required: readonly string[],
  additionalProperties: JsonSchema | boolean,
): JsonSchema {
  const base = { type: 'object', properties } as const;
  return required.length
    ? { ...base, required, additionalProperties }
    : { ...base, additionalProperties };
}

/** `type A = B` needs no definition of its own: references to A go to B. */
function aliasTarget(declaration: Declaration): ts.TypeReferenceNode | undefined {
  if (!ts.isTypeAliasDeclaration(declaration)) return undefined;
  const { type } = declaration;
  return ts.isTypeReferenceNode(type) && !type.typeArguments ? type : undefined;
}

function propertyName(member: ts.PropertySignature): string {
  if (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) return member.name.text;
  throw unsupported(member);
}

function literal(node: ts.LiteralTypeNode): JsonSchema {
  const { literal: value } = node;
  if (value.kind === ts.SyntaxKind.NullKeyword) return { type: 'null' };
  if (value.kind === ts.SyntaxKind.TrueKeyword) return { type: 'boolean', const: true };
  if (value.kind === ts.SyntaxKind.FalseKeyword) return { type: 'boolean', const: false };
  if (ts.isStringLiteral(value)) return { type: 'string', const: value.text };
  const number = Number(value.getText());
  if (Number.isNaN(number)) throw unsupported(node);
  return { type: Number.isInteger(number) ? 'integer' : 'number', const: number };
}

function unsupported(node: ts.Node): DerivationError {
  return new DerivationError(
    node,
    `The derivation knows no schema for \`${node.getText()}\`. The contract keeps to interfaces, unions, arrays, maps and literals.`,
  );
}
