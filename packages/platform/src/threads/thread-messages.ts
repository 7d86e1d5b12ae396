/** What a thread answers: a value, a refusal that the caller is told, or a fault. */
export type ThreadReply<Value> =
  | { readonly type: 'value'; readonly value: Value }
  | { readonly type: 'refusal'; readonly code: string; readonly message: string }
  | { readonly type: 'fault'; readonly message: string };
