import type { ColumnType } from 'kysely';

/** PostgreSQL's bigint: written as a number; read as one too, because every driver is set to do so. */
export type BigInteger = ColumnType<number, number, number>;

/** A column that the database counts up by itself: the order of insertion. */
export type Sequence = ColumnType<number, never, never>;
