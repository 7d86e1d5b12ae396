/** What a reply of Chat Completions says, whole or streamed. */
export function textOf(reply: string): string {
  if (reply.startsWith('{')) {
    const { choices } = JSON.parse(reply) as { choices: { message: { content: string } }[] };
    return choices[0]!.message.content;
  }
  return reply
    .split('\n\n')
    .filter((event) => event.startsWith('data: {'))
    .map((event) => {
      const chunk = JSON.parse(event.slice(6)) as { choices: { delta: { content?: string } }[] };
      return chunk.choices[0]?.delta.content ?? '';
    })
    .join('');
}
