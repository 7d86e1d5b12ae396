/** What the local engine has decided to say, before it is cut into tokens. */
export type Reply =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'calls'; readonly calls: readonly ReplyCall[] };

export interface ReplyCall {
  readonly kind: 'function' | 'custom';
  readonly name: string;
  /** JSON for a function, free text for a custom tool. */
  readonly input: string;
}
