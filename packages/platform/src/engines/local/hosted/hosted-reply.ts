import type { TextRequest } from '../../engine.ts';
import type { Conversation } from '../conversation.ts';
import type { Reply } from '../reply.ts';
import type { ToolScope } from '../tools/callable-tools.ts';
import { answerFromPassages, clearAnswer } from './passages-answer.ts';
import { answerFromRuns } from './python-answer.ts';
import { asksForCode, planPython } from './python-plan.ts';
import { planSearch } from './search-plan.ts';

/** What the engine can do with the tools of the platform. */
export interface HostedFunctions {
  /** Names under which they are called; null where they are not there. */
  readonly search: string | null;
  readonly python: string | null;
  /** Description of the one that runs Python: it names the files. */
  readonly pythonDescription: string;
  /** Whether one of them has to be called. */
  readonly forced: string | null;
}

/** The tools of the platform among those that the request allows. */
export function hostedFunctions(request: TextRequest, scope: ToolScope): HostedFunctions {
  const names = request.hosted ?? {};
  const allowed = scope.tools.filter(({ name }) => Object.hasOwn(names, name));
  const of = (kind: string) => allowed.find(({ name }) => names[name] === kind);
  const python = of('code_interpreter');
  return {
    search: of('file_search')?.name ?? null,
    python: python?.name ?? null,
    pythonDescription: python?.description ?? '',
    forced:
      scope.required && allowed.length === scope.tools.length ? (allowed[0]?.name ?? null) : null,
  };
}

/** The call that the platform should run next, or null. A call is never made twice. */
export function nextHostedCall(
  conversation: Conversation,
  functions: HostedFunctions,
): Reply | null {
  const { search, python, forced } = functions;
  if (search === null || python === null || forced !== null) {
    return nextRun(conversation, functions) ?? nextSearch(conversation, functions);
  }
  // With both at hand the files are asked first: what they say need not be computed.
  const searches = conversation.calls.filter(({ name, output }) => name === search && output);
  const answered = searches.length > 0 && clearAnswer(conversation, searches) !== null;
  const computes = !answered || asksForCode(conversation.question, functions.pythonDescription);
  return (
    nextSearch(conversation, functions) ?? (computes ? nextRun(conversation, functions) : null)
  );
}

function nextRun(conversation: Conversation, functions: HostedFunctions): Reply | null {
  const { python, pythonDescription, forced } = functions;
  if (python === null) return null;
  const runs = conversation.calls.filter(({ name }) => name === python);
  const code = planPython(conversation, pythonDescription, runs, forced === python);
  return code === null ? null : call(python, { code });
}

function nextSearch(conversation: Conversation, functions: HostedFunctions): Reply | null {
  const { search, forced } = functions;
  if (search === null || conversation.calls.some(({ name }) => name === search)) return null;
  const queries = planSearch(conversation, forced === search);
  return queries === null ? null : call(search, { queries });
}

/** The answer from what the platform's tools have returned, or null where none was called. */
export function answerFromHosted(
  conversation: Conversation,
  names: TextRequest['hosted'] = {},
): string | null {
  const outputs = (kind: string) =>
    conversation.calls.filter(({ name, output }) => names[name] === kind && output !== null);
  const runs = outputs('code_interpreter');
  const searches = outputs('file_search');
  if (runs.length > 0) {
    const found = searches.length > 0 ? clearAnswer(conversation, searches) : null;
    return [found ?? '', answerFromRuns(runs)].filter((part) => part !== '').join('\n\n');
  }
  return searches.length > 0 ? answerFromPassages(conversation, searches) : null;
}

function call(name: string, input: object): Reply {
  return { kind: 'calls', calls: [{ kind: 'function', name, input: JSON.stringify(input) }] };
}
