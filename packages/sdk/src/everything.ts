// All that the subpaths offer, for the CommonJS build: one file, so that every subpath shares its classes.
export * from './index.ts';
export * from './structured-output.ts';
export * from './helpers/zod.ts';
export * from './operations.ts';
export type { JsonSchema } from './structured-output.ts';
