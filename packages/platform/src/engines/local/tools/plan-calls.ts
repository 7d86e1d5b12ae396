import { truthfulAnswer } from '../answers/answer.ts';
import { conceptOf } from '../evidence/concepts.ts';
import { findEntities } from '../language/entities.ts';
import { isQuestion } from '../language/questions.ts';
import { contentStems } from '../language/words.ts';
import type { Conversation } from '../conversation.ts';
import type { ReplyCall } from '../reply.ts';
import { callArguments } from './call-arguments.ts';
import type { CallableTool, ToolScope } from './callable-tools.ts';
import { asksForWriting, CALL_THRESHOLD, isSearch, scoreTool, toolSchema } from './score-tool.ts';

/** One message makes no more calls than this at once, whatever it lists. */
const MOST_CALLS = 16;

/** A longer message is a document, not a list of wishes. In characters. */
const LONGEST_WISH = 2000;

/** A call to make, and what it lacks. */
export interface PlannedCall extends ReplyCall {
  /** Required parameters for which the words give nothing. */
  readonly missing: readonly string[];
}

/**
 * All calls that the user's last message asks for. It depends on that message and on what
 * was said before it, never on the calls made since: so the plan ends, and no tool is
 * called again for the same words.
 */
export function planCalls(conversation: Conversation, scope: ToolScope): PlannedCall[] {
  if (scope.tools.length === 0) return [];
  const picks = pickTools(conversation, scope);
  const planned = picks.flatMap(({ tool, text }) =>
    eachOfSeveral(tool, text).map((part) => callArguments(tool, part, conversation)),
  );
  return planned.filter(
    (call, index) =>
      planned.findIndex((other) => other.name === call.name && other.input === call.input) ===
      index,
  );
}

interface Pick {
  readonly tool: CallableTool;
  readonly text: string;
}

function pickTools(conversation: Conversation, scope: ToolScope): Pick[] {
  const { question } = conversation;
  const picks = clausesOf(question).flatMap((text) => pickTool(conversation, scope, text) ?? []);
  // One tool for the whole message: details may stand in any of its sentences.
  if (new Set(picks.map(({ tool }) => tool)).size > 1) return picks;
  if (picks.length > 1 && picks.every(({ text }) => findEntities(text).length > 0)) return picks;
  const whole = picks[0]
    ? { tool: picks[0].tool, text: question }
    : pickTool(conversation, scope, question);
  const pick = whole ?? pickForFollowUp(conversation, scope) ?? pickSearch(conversation, scope);
  if (pick) return [pick];
  return scope.required ? [{ tool: best(scope.tools, question), text: question }] : [];
}

function pickTool({ question }: Conversation, { tools }: ToolScope, text: string): Pick | null {
  const tool = best(tools, text);
  const threshold = asksForWriting(tool, question) ? 2 * CALL_THRESHOLD : CALL_THRESHOLD;
  return scoreTool(tool, text) >= threshold ? { tool, text } : null;
}

/** A question that nothing here answers is for a tool that looks things up. */
function pickSearch(conversation: Conversation, { tools }: ToolScope): Pick | null {
  const { question } = conversation;
  const search = tools.find(isSearch);
  if (!search || !isQuestion(question) || contentStems(question).size === 0) return null;
  return truthfulAnswer(conversation) === null ? { tool: search, text: question } : null;
}

/** The best tool; the first one where they tie. */
function best(tools: readonly CallableTool[], text: string): CallableTool {
  return tools.reduce((winner, tool) =>
    scoreTool(tool, text) > scoreTool(winner, text) ? tool : winner,
  );
}

/** "And in London?" asks for the tool of the message before. */
function pickForFollowUp(conversation: Conversation, scope: ToolScope): Pick | null {
  const { question, earlier } = conversation;
  if (!/^\s*(?:and|what about|how about|also|same for|now for)\b/i.test(question)) return null;
  if (question.split(/\s+/).length > 8) return null;
  const before = earlier.findLast(({ role }) => role === 'user');
  const pick = before ? pickTool(conversation, scope, before.text) : null;
  return pick && { tool: pick.tool, text: question };
}

/** Parts of a message that can each ask for something. */
function clausesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.?!;])\s+|\n+|,?\s+(?:and(?:\s+(?:also|then))?|then|also)\s+(?=(?:what|who|where|when|how|is|get|tell|show|find|search|look|send|email|book|create|add|set|check|convert|calculate|remind|schedule|turn|play|multiply|add|subtract|divide|cancel|delete|update|translate)\b)/iu,
    )
    .filter((clause) => clause.trim() !== '')
    .slice(0, MOST_CALLS);
}

/** "Paris and London" for a tool that takes one place is two calls. */
function eachOfSeveral(tool: CallableTool, text: string): string[] {
  const fields = Object.entries(toolSchema(tool).properties ?? {}).filter(([name, schema]) => {
    const field = { name, description: schema.description ?? '', parents: [], required: true };
    return (
      schema.type === 'string' &&
      [
        'place',
        'person',
        'organization',
        'query',
        'origin',
        'destination',
        'identifier',
        'email',
      ].includes(conceptOf(field) ?? '')
    );
  });
  if (fields.length !== 1 || text.length > LONGEST_WISH) return [text];
  const names = findEntities(text).filter(
    ({ kind }) => kind === 'name' || kind === 'identifier' || kind === 'email',
  );
  for (let first = 0; first < names.length - 1; first++) {
    let last = first;
    while (
      last + 1 < names.length &&
      names[last + 1]!.kind === names[first]!.kind &&
      /^(?:,\s*(?:and\s+|or\s+|&\s*)?|\s+(?:and|or|&)\s+(?:in\s+|for\s+)?#?)$/u.test(
        text.slice(names[last]!.end, names[last + 1]!.start),
      )
    )
      last++;
    if (last === first) continue;
    const [start, end] = [names[first]!.start, names[last]!.end];
    return names
      .slice(first, Math.min(last + 1, first + MOST_CALLS))
      .map((name) => text.slice(0, start) + text.slice(name.start, name.end) + text.slice(end));
  }
  return [text];
}
