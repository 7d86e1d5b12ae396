import type { ResponsesTables } from './tables/responses-tables.ts';
import type { SecretsTables } from './tables/secrets-tables.ts';

/** Every table, by name. */
export interface Schema extends ResponsesTables, SecretsTables {}
