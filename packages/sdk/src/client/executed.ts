import type { EventOf, Operation, PageStyle, ResultOf } from '@unabridged/contract';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { PageOfStyle } from '../pagination/page-style.ts';
import type { Stream } from '../streaming/stream.ts';
import type { APIPromise } from './api-promise.ts';

type ItemOf<Result> = Result extends { data: (infer Item)[] } ? Item : unknown;

/** What running an operation gives: a page, a stream or a result, by the operation and its `stream` parameter. */
export type Executed<O extends Operation, Params> = O extends {
  page: infer Style extends PageStyle;
}
  ? PagePromise<PageOfStyle<Style, ItemOf<ResultOf<O>>>, ItemOf<ResultOf<O>>>
  : O extends { response: 'binary' }
    ? APIPromise<Response>
    : Params extends { stream: true }
      ? APIPromise<Stream<EventOf<O>>>
      : MayStream<Params> extends true
        ? APIPromise<ResultOf<O> | Stream<EventOf<O>>>
        : APIPromise<ResultOf<O>>;

/** Whether `stream` may be true. A plain `extends` would find nothing in common where it is not named at all. */
type MayStream<Params> = Params extends { stream?: infer Value }
  ? 'stream' extends keyof Params
    ? true extends Value
      ? true
      : false
    : false
  : false;
