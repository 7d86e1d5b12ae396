/** A difference between the contract and the official types that is meant. */
export interface AcceptedDifference {
  /** Accessors, or names of types that WebSockets or webhooks carry. */
  readonly where: RegExp;
  readonly part?: 'params' | 'result' | 'event';
  readonly path: RegExp;
  readonly reason: string;
}

export const ACCEPTED: readonly AcceptedDifference[] = [
  {
    where: /./,
    path: /(^|\.)output_text$/,
    reason: 'The reply lacks it: the client joins it from the output.',
  },
  {
    where: /./,
    path: /filters(\.filters)?\[\]$/,
    reason: 'Filters nest; the official types stop at `unknown` after one level.',
  },
  {
    where: /responses\.(create|retrieve)$|^(Beta)?ResponsesServerEvent$/,
    part: 'event',
    path: /(^|\.)obfuscation$/,
    reason: 'Deltas carry the padding that `stream_options.include_obfuscation` turns off.',
  },
  {
    where: /^embeddings\.create$/,
    path: /^data\[\]\.embedding$/,
    reason: 'With `encoding_format: base64` the reply holds base64; the client decodes it.',
  },
  {
    where: /^vectorStores\.(search|files\.content)$/,
    part: 'result',
    path: /^$/,
    reason: 'The official page class keeps `object` and `data` of the reply alone.',
  },
  {
    where: /^fineTuning\.checkpoints\.permissions\.create$/,
    part: 'result',
    path: /^(first_id|last_id|has_more)$/,
    reason: 'The official page class keeps `object` and `data` of the reply alone.',
  },
  {
    where: /certificates\.(activate|deactivate)$/,
    part: 'result',
    path: /^object$/,
    reason: 'The reply names the change and not a list; the exact values are not public.',
  },
  {
    where: /^completions\.create$/,
    path: /^choices\[\]\.finish_reason$/,
    reason: 'A piece of a streamed text has not ended; the official types have one type for both.',
  },
  {
    where: /^chat\.completions\.messages\.list$/,
    part: 'result',
    path: /^data\[\]\.role$/,
    reason:
      'The messages of a request are of every role; the official type has the assistant alone.',
  },
];
