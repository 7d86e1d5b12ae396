import type { TextRequest } from '../engines/engine.ts';
import { readScriptedRequest } from './read-request.ts';
import type { Script, ScriptedAnswer, ScriptedReply, ScriptedRequest } from './script.ts';

interface ActiveScript {
  readonly script: Script;
  used: number;
}

/** The scripts of a platform. The first that matches and is not used up replies. */
export class ScriptBook {
  #scripts: ActiveScript[] = [];
  #calls = 0;

  add(script: Script): void {
    this.#scripts.push({ script, used: 0 });
  }

  clear(): void {
    this.#scripts = [];
    this.#calls = 0;
  }

  /** The next id of a call. */
  callId(): string {
    return `call_script_${(this.#calls += 1)}`;
  }

  /** The reply to a request; undefined where no script has one. */
  async reply(request: TextRequest): Promise<ScriptedAnswer | undefined> {
    if (this.#scripts.length === 0) return undefined;
    const asked = readScriptedRequest(request);
    const active = this.#scripts.find(
      (one) => one.used < timesOf(one.script) && matches(one.script, asked),
    );
    if (active === undefined) return undefined;
    const { reply } = active.script;
    const place = active.used;
    active.used += 1;
    if (typeof reply === 'function') return asAnswer(await reply(asked));
    return asAnswer(isList(reply) ? reply[place % reply.length]! : reply);
  }
}

function timesOf({ reply, times }: Script): number {
  if (times !== undefined) return times;
  return typeof reply !== 'function' && isList(reply) ? reply.length : Infinity;
}

function isList(
  reply: ScriptedReply | readonly ScriptedReply[],
): reply is readonly ScriptedReply[] {
  return Array.isArray(reply);
}

function asAnswer(reply: ScriptedReply): ScriptedAnswer {
  return typeof reply === 'string' ? { text: reply } : reply;
}

function matches({ model, text, tool, when }: Script, request: ScriptedRequest): boolean {
  if (
    model !== undefined &&
    !(typeof model === 'string' ? model === request.model : found(model, request.model))
  )
    return false;
  if (
    text !== undefined &&
    !(typeof text === 'string' ? request.text.includes(text) : found(text, request.text))
  )
    return false;
  if (tool !== undefined && !request.tools.includes(tool)) return false;
  return when?.(request) ?? true;
}

/** A pattern with `g` or `y` remembers its place; each request is searched from its beginning. */
function found(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
