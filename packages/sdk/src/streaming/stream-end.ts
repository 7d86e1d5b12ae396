/** Events after which nothing more comes: reading can stop. */
const last = new Set([
  'response.completed',
  'response.failed',
  'response.incomplete',
  'response.cancelled',
]);

/** Events that make a stream whole, although more may follow. */
const whole = new Set([
  'speech.audio.done',
  'transcript.text.done',
  'image_generation.completed',
  'image_edit.completed',
]);

/** Kinds of streams that are known to end with one of these, or with a finish reason or `[DONE]`. */
const mustEnd = /^(?:response|speech\.audio|transcript\.text|image_generation|image_edit)\./;

/** States of a run that more events follow. */
const openRun = /^(?:queued|in_progress|cancelling)$/;

interface AnyEvent {
  readonly type?: unknown;
  readonly object?: unknown;
  readonly choices?: unknown;
  readonly status?: unknown;
}

interface Choice {
  readonly finish_reason?: unknown;
}

/** What an event tells about the end of its stream. */
export type StreamPosition = 'last' | 'whole' | 'open';

/** Reads where in its stream an event stands. */
export function positionOf(event: AnyEvent): StreamPosition {
  const { type } = event;
  if (typeof type === 'string') {
    if (last.has(type)) return 'last';
    return whole.has(type) ? 'whole' : 'open';
  }
  const { choices, object, status } = event;
  // A run of an assistant at its end, or one that waits for outputs of tools.
  if (object === 'thread.run') return openRun.test(String(status)) ? 'open' : 'whole';
  if (Array.isArray(choices) && choices.some((choice: Choice) => choice.finish_reason != null)) {
    return 'whole';
  }
  return 'open';
}

/** Whether a stream of such events is incomplete unless its end was seen. */
export function needsEnd(event: AnyEvent | undefined): boolean {
  if (event === undefined) return true;
  if (typeof event.type === 'string') return mustEnd.test(event.type);
  return /^(?:chat\.completion\.chunk|text_completion|thread\..*)$/.test(String(event.object));
}
