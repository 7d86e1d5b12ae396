/** What is asked and answered: each server gives the same text back, of some 60 tokens. */
export const answer =
  'The parcel left Hamburg on Monday evening, crossed the border near Strasbourg on Tuesday, and reached the depot in Lyon this morning at half past six. It will be handed over between two and four in the afternoon, unless the roads are still closed because of the snow that fell during the night.';

export const question = `Repeat: ${answer}`;

/** About what a token of English has, so that all servers stream as many pieces. */
export const charactersPerToken = 5;
