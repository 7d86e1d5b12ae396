import type { EmbeddingEngine } from '../embeddings/embedding-engine.ts';
import type { TextRequest } from '../engine.ts';
import { answer } from './answers/answer.ts';
import { readConversation } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { answerFromHosted, hostedFunctions, nextHostedCall } from './hosted/hosted-reply.ts';
import { Meanings } from './meaning/meanings.ts';
import type { Reply } from './reply.ts';
import { structuredAnswer } from './structured-answer.ts';
import { toolScope } from './tools/callable-tools.ts';
import type { ToolScope } from './tools/callable-tools.ts';
import { planCalls } from './tools/plan-calls.ts';
import type { PlannedCall } from './tools/plan-calls.ts';
import { describeResults } from './tools/tool-result.ts';

/** Decides what to say. The same request always gives the same reply. */
export function decideReply(request: TextRequest, meanings: Meanings | null = null): Reply {
  const conversation = readConversation(request, meanings);
  const scope = toolScope(request);
  const names = request.hosted ?? {};
  const own = scope.tools.filter(({ name }) => !Object.hasOwn(names, name));
  const functions = hostedFunctions(request, scope);
  const required = scope.required && functions.forced === null;
  const open = openCalls(conversation, { tools: own, required });
  const lacking = open.find(({ missing }) => missing.length > 0);
  if (open.length > 0 && (lacking === undefined || required))
    return { kind: 'calls', calls: request.parallelToolCalls ? open : open.slice(0, 1) };
  // What a function of the program has answered is not looked for in files, too.
  const answered = conversation.calls.some(({ name }) => !Object.hasOwn(names, name));
  const hosted =
    answered && functions.forced === null ? null : nextHostedCall(conversation, functions);
  if (hosted !== null) return hosted;
  const { format } = request;
  const fromHosted = answerFromHosted(conversation, names);
  if (format.type !== 'text') {
    return { kind: 'text', text: structuredAnswer(conversation, format, fromHosted) };
  }
  const parts = [
    describeResults(
      conversation.calls.filter(({ name }) => !Object.hasOwn(names, name)),
      conversation.question,
    ),
    fromHosted ?? '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return { kind: 'text', text: parts.join('\n\n') };
  if (lacking) return { kind: 'text', text: askFor(lacking) };
  return { kind: 'text', text: answer(conversation) };
}

/**
 * The same, with the answer found by its meaning where a given text does not say it in the words of
 * the question.
 */
export async function decideByMeaning(
  request: TextRequest,
  embeddings: EmbeddingEngine,
  signal: AbortSignal,
): Promise<Reply> {
  const meanings = new Meanings();
  const reply = decideReply(request, meanings);
  if (!meanings.isWanting || signal.aborted) return reply;
  await meanings.learn(embeddings, signal);
  return decideReply(request, meanings);
}

/**
 * The calls of the plan that have not been made since the user spoke. A call that was made
 * also fulfils a forced choice, so that a program that always forces one comes to an end.
 */
function openCalls(conversation: Conversation, scope: ToolScope): PlannedCall[] {
  const made = new Map<string, number>();
  for (const { name } of conversation.calls) made.set(name, (made.get(name) ?? 0) + 1);
  return planCalls(conversation, scope).filter(({ name }) => {
    const times = made.get(name) ?? 0;
    made.set(name, times - 1);
    return times <= 0;
  });
}

function askFor({ name, missing }: PlannedCall): string {
  const fields = missing.map((field) => `\`${field}\``).join(' and ');
  return `To call ${name} I need ${fields}. What should I use?`;
}
