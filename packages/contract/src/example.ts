import type { EventOf, Operation, ParamsOf, ResultOf } from './operation.ts';
import type { BinaryInput } from './scalars.ts';

/** A file in an example, as data. */
export interface ExampleFile {
  /** Name that it is sent under. */
  readonly filename: string;
  /** Media type, such as `text/plain`. */
  readonly type: string;
  /** Content of a text file. */
  readonly text?: string;
  /** Content of any other file, in base64. */
  readonly base64?: string;
}

/** A realistic request and what comes back. Docs, forms, presets and tests read it. */
export interface Example<Params = unknown, Result = unknown, Event = unknown> {
  readonly request: Params;
  /** Left out where a reply has no body. */
  readonly response?: Result;
  /** The stream of the same request with `stream: true`, where the operation streams. */
  readonly events?: readonly Event[];
}

/** Files of the params stand as data in an example. */
type WithExampleFiles<Params> = Params extends unknown
  ? { [Name in keyof Params]: ExampleFileFor<Params[Name]> }
  : never;

type ExampleFileFor<Value> =
  Extract<Value, BinaryInput | BinaryInput[]> extends never
    ? Value
    : Exclude<Value, BinaryInput | BinaryInput[]> | ExampleFile | ExampleFile[];

/** The example of an operation, checked against its types. */
export type ExampleOf<O extends Operation> = Example<
  WithExampleFiles<ParamsOf<O>>,
  ResultOf<O> extends BinaryInput ? ExampleFile : ResultOf<O>,
  EventOf<O>
>;

/** An example with the accessor of its operation. */
export interface OperationExample extends Example {
  readonly accessor: string;
}

/** Declares the example of an operation. */
export function example<const O extends Operation>(
  operation: O,
  content: ExampleOf<O>,
): OperationExample {
  return { accessor: operation.accessor, ...content };
}

/** The only page of a list that is paged by the ids of its items. */
export function onlyPage<Item extends { readonly id: string }>(first: Item, ...others: Item[]) {
  const data = [first, ...others];
  const last_id = data.at(-1)!.id;
  return { object: 'list' as const, data, first_id: first.id, last_id, has_more: false };
}
