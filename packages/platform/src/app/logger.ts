/** Where the platform writes what its operator should know. */
export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}

/** Says nothing. The default, so that a library user's terminal stays clean. */
export const silentLogger: Logger = {
  info() {},
  warn() {},
  error() {},
};
