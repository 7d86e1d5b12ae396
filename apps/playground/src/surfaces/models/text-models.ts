const otherKinds =
  /image|dall-e|sora|audio|realtime|live|transcribe|translate|whisper|tts|embedding|moderation|babbage|davinci|instruct/;

/**
 * Whether a model of this id writes text in Responses. The list of models does not say
 * what each is for, so the id has to; an id of another kind can still be typed.
 */
export function writesText(id: string): boolean {
  return !otherKinds.test(id);
}

/** Whether a model of this id turns texts into vectors. */
export function embeds(id: string): boolean {
  return id.includes('embedding');
}

/** Whether a model of this id judges texts and images. */
export function moderates(id: string): boolean {
  return id.includes('moderation');
}
