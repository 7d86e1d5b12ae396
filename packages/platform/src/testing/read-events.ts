/** A server-sent event with JSON data. */
export interface ServerEvent {
  readonly event: string | null;
  readonly data: Record<string, unknown> & { type: string; sequence_number: number };
}

/** Reads a stream of events to its end, without the mark `[DONE]`. */
export async function readEvents(response: Response): Promise<ServerEvent[]> {
  const text = await response.text();
  return text
    .split('\n\n')
    .filter((block) => block.trim() !== '' && !block.endsWith('data: [DONE]'))
    .map((block) => {
      const field = (name: string) =>
        block
          .split('\n')
          .find((line) => line.startsWith(`${name}: `))
          ?.slice(name.length + 2) ?? null;
      return { event: field('event'), data: JSON.parse(field('data') ?? 'null') };
    });
}
