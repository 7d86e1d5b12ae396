/**
 * What is asked and answered the `index`th time, some 60 tokens: no question is asked twice, so
 * that nothing is gained by remembering replies.
 */
export function answerOf(index: number): string {
  return `The parcel ${100_000 + (index % 900_000)} left Hamburg on Monday evening, crossed the border near Strasbourg on Tuesday, and reached the depot in Lyon this morning at half past six. It will be handed over between two and four in the afternoon, unless the roads are still closed because of the snow that fell during the night.`;
}

export function questionOf(index: number): string {
  return `Repeat: ${answerOf(index)}`;
}

/** About what a token of English has, so that all servers stream as many pieces. */
export const charactersPerToken = 5;
