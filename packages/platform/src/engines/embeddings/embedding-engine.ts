export interface EmbedOptions {
  /** Whether somebody waits for it, so that it goes before the indexing of files. Default: false. */
  readonly urgent?: boolean;
}

/** Turns texts into vectors that are the nearer the more alike the texts are in meaning. */
export interface EmbeddingEngine {
  /** Numbers of a vector. */
  readonly dimensions: number;
  /** A vector of unit length for each text, in their order. Rejects with the signal's reason. */
  embed(
    texts: readonly string[],
    signal?: AbortSignal,
    options?: EmbedOptions,
  ): Promise<Float32Array[]>;
  /** Frees what it holds. It may be used again afterwards. */
  close(): Promise<void>;
}
