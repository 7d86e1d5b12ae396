/** Holds an operation of the contract against the method of the official client. */
import type {
  BinaryInput,
  EventOf,
  NoParams,
  Operation,
  ParamsOf,
  ResultOf,
} from '@unabridged/contract';
import type OpenAI from 'openai';
import type { Uploadable } from 'openai/core/uploads';
import type { PathParameter } from '../../packages/contract/src/path-template.ts';
import type { Fits, Same, SameFields } from './compare-types.ts';
import type { Apart, Exceptions, NotOnTheWire, OneWay, Uncompared } from './exceptions.ts';
import type {
  Items,
  MethodAt,
  OfficialEvent,
  OfficialParams,
  OfficialResult,
} from './official-method.ts';

/**
 * What differs in the operations of some families, by accessor: an object without
 * members where nothing does.
 */
export type DifferencesOf<Families> = Differing<{
  [One in OperationIn<Families> as AccessorOf<One>]: ClaimOf<One, AccessorOf<One>>;
}>;

/** `true`, or whatever differs in params, result and events of an operation, for each accessor. */
export type ClaimOf<One extends Operation, Accessor = One['accessor']> = Accessor extends unknown
  ?
      | ParamsClaim<One, MethodAt<OpenAI, Accessor>, ExceptionTo<Accessor, 'params'>>
      | ResultClaim<One, MethodAt<OpenAI, Accessor>, ExceptionTo<Accessor, 'result'>>
      | EventClaim<One, MethodAt<OpenAI, Accessor>, ExceptionTo<Accessor, 'event'>>
  : never;

/** The accessors of an operation, further names of it included. */
export type AccessorOf<One extends Operation> = One extends unknown
  ? One['accessor'] | Literal<NonNullable<One['aliases']>[number]>
  : never;

/** An operation without aliases has any string there. */
type Literal<Name extends string> = string extends Name ? never : Name;

/** The operations of some families, as a union. */
export type OperationIn<Families> = Extract<
  { [Family in keyof Families]: Families[Family][keyof Families[Family]] }[keyof Families],
  Operation
>;

type Differing<Claims> = {
  [
    Accessor in keyof Claims as [Claims[Accessor]] extends [true] ? never : Accessor
  ]: Claims[Accessor];
};

type ParamsClaim<One extends Operation, Method, Exception> = Compared<
  Widened<Fields<ParamsOf<One>, PathParameter<One['path']>>>,
  Fields<OfficialParams<Method>, PathParameter<One['path']>>,
  Exception
>;

type ResultClaim<One extends Operation, Method, Exception> = [OfficialResult<Method>] extends [
  never,
]
  ? Same<ResultOf<One>, never>
  : OfficialResult<Method> extends Items<infer Item>
    ? Compared<ItemOf<ResultOf<One>>, Item, Exception>
    : Compared<ResultOf<One>, OfficialResult<Method>, Exception>;

type EventClaim<One extends Operation, Method, Exception> = Compared<
  EventOf<One>,
  OfficialEvent<Method>,
  Exception
>;

type ExceptionTo<Accessor, Part> = Accessor extends keyof Exceptions
  ? Part extends keyof Exceptions[Accessor]
    ? Exceptions[Accessor][Part]
    : never
  : never;

type Compared<Ours, Official, Exception> = [Exception] extends [never]
  ? SameFields<Ours, Official> | Same<Ours, Official>
  : Exception extends OneWay<infer Wider>
    ? ComparedOneWay<Ours, Official, Wider>
    : Exception extends NotOnTheWire<infer Added, infer Wider>
      ? ComparedOneWay<Ours, Fields<Official, Added>, Wider>
      : Exception extends Apart<infer Names>
        ? SameFields<Ours, Official> | Same<Fields<Ours, Names>, Fields<Official, Names>>
        : Exception extends Uncompared
          ? true
          : { unknown: Exception };

/** Some fields of ours only have to fit the official ones, the others are held both ways. */
type ComparedOneWay<Ours, Official, Wider extends PropertyKey> =
  | SameFields<Ours, Official>
  | Fits<Ours, Official>
  | Same<Fields<Ours, Wider>, Fields<Official, Wider>>;

type ItemOf<List> = List extends { data: (infer Item)[] } ? Item : { list: List };

/** The members of a union without some fields; an object without members where it is empty. */
type Fields<Params, Names extends PropertyKey> = [Params] extends [never]
  ? {}
  : Params extends NoParams
    ? {}
    : Params extends unknown
      ? Omit<Params, Names>
      : never;

/** The client sends more than a `Blob` as a file. */
type Widened<Params> = { [Name in keyof Params]: WidenedValue<Params[Name]> };

type WidenedValue<Value> = Value extends BinaryInput
  ? Uploadable
  : Value extends BinaryInput[]
    ? Uploadable[]
    : Value;
