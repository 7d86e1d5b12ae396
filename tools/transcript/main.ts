/**
 * Prints what the local engine answers to the ordinary prompts, to be read by a person:
 * `node tools/transcript/main.ts [group]`.
 */
import { createLocalEngine } from '../../packages/platform/src/engines/local/local-engine.ts';
import { furtherPrompts } from '../../packages/platform/src/testing/further-prompts.ts';
import { ordinaryPrompts } from '../../packages/platform/src/testing/ordinary-prompts.ts';
import { holdConversation } from '../../packages/platform/src/testing/ordinary-run.ts';

const engine = createLocalEngine();
const wanted = process.argv[2];
for (const [index, prompt] of [...ordinaryPrompts, ...furtherPrompts].entries()) {
  if (wanted !== undefined && prompt.group !== wanted) continue;
  console.log(`\n### ${index + 1} ${prompt.group}`);
  const turns = await holdConversation(engine, prompt);
  for (const { said, calls, reply } of turns) {
    console.log(`USER   ${said}`);
    for (const call of calls) console.log(`CALLS  ${call}`);
    console.log(`ENGINE ${reply}`);
  }
  if (!prompt.expects.test(turns.at(-1)!.reply)) console.log(`!!!    expected ${prompt.expects}`);
}
