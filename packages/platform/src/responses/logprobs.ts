import type { ResponseOutputTextLogprob } from '@unabridged/contract';
import type { TokenLogprob } from '../engines/engine.ts';

type Likely = Omit<TokenLogprob, 'top'>;

/** A token's log probability as a message has it. */
export function toOutputLogprob(token: TokenLogprob): ResponseOutputTextLogprob {
  return { ...spelled(token), top_logprobs: token.top.map(spelled) };
}

/** The same as events have it: without the bytes. */
export function toStreamedLogprob({ top_logprobs: top, ...token }: ResponseOutputTextLogprob) {
  return { ...bare(token), top_logprobs: top.map(bare) };
}

function spelled({ token, bytes, logprob }: Likely) {
  return { token, bytes: [...(bytes ?? Buffer.from(token))], logprob };
}

function bare({ token, logprob }: { readonly token: string; readonly logprob: number }) {
  return { token, logprob };
}
