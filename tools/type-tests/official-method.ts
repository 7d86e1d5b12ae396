/** What the methods of the official client take and return, taken from their types. */
import type { APIPromise } from 'openai/core/api-promise';
import type { AbstractPage } from 'openai/core/pagination';
import type { Stream } from 'openai/core/streaming';

/** The method that an accessor names: `MethodAt<OpenAI, 'files.create'>`. */
export type MethodAt<Client, Accessor> = Accessor extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Client
    ? MethodAt<Client[Head], Rest>
    : never
  : Accessor extends keyof Client
    ? Client[Accessor]
    : never;

/**
 * What a method takes beside ids and options: the members of all overloads that
 * are objects, as a union. `never` where it takes nothing else.
 */
export type OfficialParams<Method> = ParamsAmong<Overloads<Method>[0][number]>;

/** What a method returns at once: a list as its items, a download as a `Blob`. */
export type OfficialResult<Method> = Unpacked<Promised<Method>>;

/** The events of the stream that a method returns on request. `never` where it has none. */
export type OfficialEvent<Method> =
  Promised<Method> extends infer Result
    ? Result extends Stream<infer Event>
      ? Event
      : never
    : never;

/** The items of a list, marked so that nothing else is taken for them. */
export interface Items<Item> {
  items: Item;
}

/** Arguments and result of each overload. No official method has more than four. */
type Overloads<Method> = Method extends {
  (...args: infer A): infer R;
  (...args: infer B): infer S;
  (...args: infer C): infer T;
  (...args: infer D): infer U;
}
  ? [A, R] | [B, S] | [C, T] | [D, U]
  : never;

type ParamsAmong<Argument> = Argument extends object
  ? 'maxRetries' extends keyof Argument
    ? [Exclude<Argument['maxRetries'], undefined>] extends [never]
      ? WithoutGuards<Argument>
      : never
    : Argument
  : never;

/** Lists forbid the names of options among their params, to tell the two apart. */
type WithoutGuards<Argument> = {
  [
    Name in keyof Argument as [Exclude<Argument[Name], undefined>] extends [never] ? never : Name
  ]: Argument[Name];
};

type Promised<Method> = Overloads<Method>[1] extends infer Result
  ? Result extends APIPromise<infer Value>
    ? Value
    : never
  : never;

type Unpacked<Result> =
  Result extends Stream<infer _Event>
    ? never
    : Result extends AbstractPage<infer Item>
      ? Items<Item>
      : Result extends globalThis.Response
        ? Blob
        : Result;
