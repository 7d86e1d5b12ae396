/** A type in the contract's form, its mentions of others marked so that they can be renamed. */
export interface DraftedType {
  /** Name that is unique across the contract. */
  readonly name: string;
  /** Official names of the namespaces around it and its own. */
  readonly path: readonly string[];
  /** Official declaration file, relative to the package. */
  readonly file: string;
  readonly form: InterfaceForm | AliasForm;
}

export interface InterfaceForm {
  readonly kind: 'interface';
  /** Marked names of the interfaces that it extends. */
  readonly parents: readonly string[];
  /** One text per field. */
  readonly fields: readonly string[];
}

export interface AliasForm {
  readonly kind: 'alias';
  readonly type: string;
}

const MENTION = /‹(\w+)›/g;

/** Marks a name as a mention of a type. */
export function mention(name: string): string {
  return `‹${name}›`;
}

/** The type whose mentions are named anew; `rename` may return the same name. */
export function renameMentions(type: DraftedType, rename: (name: string) => string): DraftedType {
  const change = (text: string): string =>
    text.replace(MENTION, (_, name: string) => mention(rename(name)));
  const { form } = type;
  return {
    ...type,
    form:
      form.kind === 'alias'
        ? { kind: 'alias', type: change(form.type) }
        : { ...form, parents: form.parents.map(change), fields: form.fields.map(change) },
  };
}

/** Whether a type is nothing but a further name of another. */
export function isTwin({ form }: DraftedType): boolean {
  return form.kind === 'alias' && /^‹\w+›$/.test(form.type) && form.type !== mention('NoParams');
}

/** Names that a type mentions, scalars of the kernel included, itself not. */
export function mentionsOf(type: DraftedType): Set<string> {
  const found = new Set(Array.from(markedText(type).matchAll(MENTION), (match) => match[1]!));
  found.delete(type.name);
  return found;
}

/** The declaration as source text. */
export function declarationText(type: DraftedType): string {
  return markedText(type).replace(MENTION, '$1');
}

/** The declaration with its mentions marked. */
export function markedText({ name, form }: DraftedType): string {
  if (form.kind === 'alias') return `export type ${name} = ${form.type};`;
  const heritage = form.parents.length ? ` extends ${form.parents.join(', ')}` : '';
  return `export interface ${name}${heritage} {\n${form.fields.join('\n')}\n}`;
}
