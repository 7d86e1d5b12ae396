const otherKinds =
  /image|dall-e|sora|audio|realtime|live|transcribe|translate|whisper|tts|embedding|moderation|babbage|davinci|instruct/;

/**
 * Whether a model of this id writes text in Responses. The list of models does not say
 * what each is for, so the id has to; an id of another kind can still be typed.
 */
export function writesText(id: string): boolean {
  return !otherKinds.test(id);
}
