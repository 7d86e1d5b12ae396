/** A whole number. The derivation emits `type: integer`. */
export type Integer = number;

/** A point in time in whole seconds since 1970-01-01T00:00:00Z. */
export type UnixSeconds = Integer;

/**
 * The content of a file in a multipart request or of a binary reply. The derivation
 * emits `type: string, format: binary`; the SDK widens it to everything it accepts.
 */
export type BinaryInput = Blob;

/** The params of an operation that takes none. */
export type NoParams = Readonly<Record<string, never>>;
