import { APIError } from './api-error.ts';
import { brandError } from './brand.ts';

/** Codes of a 429 that no waiting cures: the account has to be topped up or unblocked first. */
const permanent = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
  'account_deactivated',
]);

/** Status 429: too many requests or tokens, or no quota left (`code` is then `insufficient_quota`). */
export class RateLimitError extends APIError<429, Headers> {
  static {
    brandError(this, 'RateLimitError');
  }

  override get isRetryable(): boolean {
    if (permanent.has(this.code ?? '') || permanent.has(this.type ?? '')) return false;
    return super.isRetryable;
  }
}
