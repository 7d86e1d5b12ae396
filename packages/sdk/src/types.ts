// Every type of the API: what operations take and give, by name.
export type * from '@unabridged/contract';
export type * from './services/streaming-params.ts';
