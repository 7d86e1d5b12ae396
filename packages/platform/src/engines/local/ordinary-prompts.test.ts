import { describe, expect, test } from 'vitest';
import { furtherPrompts } from '../../testing/further-prompts.ts';
import { ordinaryPrompts } from '../../testing/ordinary-prompts.ts';
import { holdConversation } from '../../testing/ordinary-run.ts';
import { createLocalEngine } from './local-engine.ts';

const engine = createLocalEngine();

describe('the local engine answers as an honest stand-in would', () => {
  test.each(
    [...ordinaryPrompts, ...furtherPrompts].map((prompt) => [
      prompt.group,
      prompt.says.at(-1)!.slice(-60),
      prompt,
    ]),
  )('%s: %s', async (_group, _question, prompt) => {
    const turns = await holdConversation(engine, prompt);
    const last = turns.at(-1)!;
    expect(last.reply).toMatch(prompt.expects);
    if (prompt.calls) expect(last.calls).toEqual(prompt.calls);
    for (const { reply } of turns) {
      expect(reply.trim()).not.toBe('');
      expect(reply).not.toMatch(prompt.never ?? /undefined|\[object|NaN/);
    }
  });
});
