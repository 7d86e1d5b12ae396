/** Something that could not be taken over as it was. */
export interface MigrationNote {
  /** Id of the assistant, the thread or the message that it is about. */
  readonly about: string;
  /** What it was: a field, such as `metadata`, or a kind of thing, such as `run steps`. */
  readonly what: string;
  /** What has become of it, and what to do. */
  readonly message: string;
}
