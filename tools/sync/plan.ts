import ts from 'typescript-api';
import type { PageStyle, RequestEncoding } from '../../packages/contract/src/operation.ts';
import type { PathField } from './draft-types.ts';
import { type DraftedType, mention } from './drafted-type.ts';
import type { OfficialOperation } from './operations.ts';
import { pageFields } from './pages.ts';
import { type PrintContext, printType } from './print-type.ts';
import type { OfficialType, TypeIndex } from './type-index.ts';
import type { Resource } from './resources.ts';
import { joinWords, type Named, resourceName, singular } from './type-names.ts';
import type { WireFacts } from './wire.ts';

/** A type that the contract has and the official package has not. */
export interface AddedType extends Named {
  draft(print: PrintContext): DraftedType['form'];
}

export type PlannedType = OfficialType | AddedType;

/** The wire facts with an encoding that holds for all params. */
export type DraftedWire = WireFacts & { readonly request: RequestEncoding };

/** The types of an operation, before they have names. */
export interface OperationPlan {
  readonly operation: OfficialOperation;
  readonly wire: DraftedWire;
  readonly params: PlannedType;
  /** `void`: no body; `never`: nothing but a stream. */
  readonly result: PlannedType | 'void' | 'never' | 'BinaryInput';
  readonly event: OfficialType | null;
}

/** Decides which types each operation has, and adds those that the official package lacks. */
export class Planner {
  /** Official types that operations mention directly. */
  readonly officialTypes = new Set<OfficialType>();
  readonly addedTypes: AddedType[] = [];
  readonly pathFields = new Map<OfficialType, PathField[]>();
  readonly #index: TypeIndex;
  readonly #pages = new Map<string, AddedType>();

  constructor(index: TypeIndex) {
    this.#index = index;
  }

  plan(operation: OfficialOperation, wire: WireFacts): OperationPlan {
    const [event] = operation.event;
    const params = this.#params(operation);
    return {
      operation,
      wire: { ...wire, request: this.#encoding(wire, params) },
      params,
      result: this.#result(operation, wire),
      event: (event && this.#type(event)) ?? null,
    };
  }

  #encoding({ request }: WireFacts, params: PlannedType): RequestEncoding {
    if (request !== 'multipart-for-files') return request;
    return 'node' in params && this.#index.takesFiles(params) ? 'multipart' : 'json';
  }

  #type(node: ts.TypeNode): OfficialType | undefined {
    const type = ts.isTypeReferenceNode(node) ? this.#index.resolve(node.typeName) : undefined;
    if (type) this.officialTypes.add(type);
    return type;
  }

  #add(name: string, file: string, draft: AddedType['draft']): AddedType {
    const added = { path: [name], file, draft };
    this.addedTypes.push(added);
    return added;
  }

  #params(operation: OfficialOperation): PlannedType {
    const fields = Array.from(operation.positional, ([name, node]) => ({
      name,
      type: node.getText(),
    }));
    const found = new Set(operation.params.flatMap((node) => this.#type(node) ?? []));
    const [type, another] = found;
    if (another) throw new Error(`${operation.accessor} takes several kinds of params.`);
    if (!type) return this.#addedParams(operation, fields);
    const known = this.pathFields.get(type);
    if (known && JSON.stringify(known) !== JSON.stringify(fields)) {
      throw new Error(`${operation.accessor} shares its params with an operation of another path.`);
    }
    this.pathFields.set(type, fields);
    return type;
  }

  #addedParams({ resource, verb }: OfficialOperation, fields: readonly PathField[]): AddedType {
    const thing = this.#thingOf(resource) ?? singular(resource.className);
    const name = `${thing}${capitalized(verb)}Params`;
    return this.#add(name, resource.file, () =>
      fields.length
        ? {
            kind: 'interface',
            parents: [],
            fields: fields.map((field) => `${field.name}: ${field.type};`),
          }
        : { kind: 'alias', type: mention('NoParams') },
    );
  }

  /** `ChatCompletion` where other methods of the class take `ChatCompletionCreateParams`. */
  #thingOf(resource: Resource): string | undefined {
    for (const method of resource.declaration.members.filter(ts.isMethodDeclaration)) {
      const suffix = `${capitalized(method.name.getText())}Params`;
      const text = method.parameters.map((parameter) => parameter.type?.getText()).join(' ');
      const found = new RegExp(`\\b(\\w+)${suffix}\\b`).exec(text)?.[1];
      if (found) return found;
    }
    return undefined;
  }

  #result(operation: OfficialOperation, wire: WireFacts): OperationPlan['result'] {
    if (wire.response === 'binary') return 'BinaryInput';
    const nodes = operation.result.filter((node) => !this.#isHelper(node));
    const [node] = nodes;
    if (!node) return 'never';
    if (node.kind === ts.SyntaxKind.VoidKeyword) return 'void';
    if (wire.page) return this.#page(operation, nodes, wire.page);
    const type = nodes.length === 1 ? this.#type(node) : undefined;
    if (type) return type;
    for (const one of nodes) this.#type(one);
    const name = `${singular(operation.resource.className)}Result`;
    return this.#add(name, operation.resource.file, (print) => ({
      kind: 'alias',
      type: nodes.map((one) => printType(one, '', print)).join(' | '),
    }));
  }

  /** Types that a file keeps for itself describe no reply. */
  #isHelper(node: ts.TypeNode): boolean {
    const type = ts.isTypeReferenceNode(node) ? this.#index.resolve(node.typeName) : undefined;
    return (
      type !== undefined &&
      type.path.length === 1 &&
      !type.node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    );
  }

  /** The official type of a whole page where there is one, else one of ours. */
  #page(
    operation: OfficialOperation,
    items: readonly ts.TypeNode[],
    style: PageStyle,
  ): PlannedType {
    const text = items.map((item) => item.getText()).join(' | ');
    const { file } = operation.resource;
    const official = this.#index.listOf(text, file);
    if (official) {
      this.officialTypes.add(official);
      return official;
    }
    const item = items.length === 1 ? this.#type(items[0]!) : undefined;
    if (!item) throw new Error(`${operation.accessor} lists items without a name.`);
    const key = `${item.file}:${item.path.join('.')}`;
    const known = this.#pages.get(`${style}:${key}`);
    if (known) return known;
    // Where such items are listed in two styles, the second is named after the resource.
    const first = !this.#pages.has(key);
    const name = `${first ? pagedName(item) : resourceName(file)}List`;
    const added = this.#add(name, first ? item.file : file, ({ names }) => ({
      kind: 'interface',
      parents: [],
      fields: pageFields(style, mention(names.get(item)!)),
    }));
    this.#pages.set(`${style}:${key}`, added).set(key, added);
    return added;
  }
}

function capitalized(verb: string): string {
  return verb[0]!.toUpperCase() + verb.slice(1);
}

/** `FileListResponse` is an item of a list, not a reply: containers list a `ContainerFile`. */
function pagedName({ path, file }: OfficialType): string {
  const [name] = path;
  const reply = /^(\w+?)(List)?Response$/.exec(name!);
  return reply ? joinWords(resourceName(file), reply[1]!) : path.join('');
}
