import type { ResponseInputItem } from '@unabridged/contract';
import type { TextEngine, TextRequest, TextUsage } from '../engines/engine.ts';
import { EngineTurn, uncitedFiles } from './engine-turn.ts';
import type { UncitedFile, WantedCall } from './engine-turn.ts';
import { callAndOutput, hostedItemsAsFunctions } from './hosted-items.ts';
import { afterCall, HostedScope } from './hosted-scope.ts';
import type { HostedDelta, HostedTool } from './hosted-tool.ts';
import { PassageTable } from './passage-table.ts';

/** After this many turns an engine gets no hosted tools any more and has to answer. */
const mostTurns = 12;

export interface HostedRunOptions {
  readonly engine: TextEngine;
  /** Hosted tools among `request.tools` are replaced by `tools`. */
  readonly request: TextRequest;
  readonly tools: readonly HostedTool[];
  /** Most calls of hosted tools; further ones are ignored. Default: no limit but that of turns. */
  readonly maxToolCalls?: number | null;
  readonly signal: AbortSignal;
}

/**
 * Lets an engine answer with tools that the platform runs itself. The engine is asked
 * again with what its calls returned, until it answers or calls a tool of the caller.
 * Works with every engine that can call functions. Ends early, without `finish`, when
 * `signal` aborts.
 */
export async function* runWithHostedTools(options: HostedRunOptions): AsyncGenerator<HostedDelta> {
  const { engine, signal } = options;
  const run = new HostedRun(options);
  for (let turns = 1; ; turns++) {
    const turn = new EngineTurn(run.scope, run.passages, run.files);
    const mayCall = turns < mostTurns;
    const request = run.nextRequest(mayCall);
    for await (const delta of engine.generate(request, signal)) yield* turn.read(delta);
    if (signal.aborted) return;
    if (turn.finish === null) return;
    const { reason, usage } = turn.finish;
    run.addUsage(usage);
    const wanted = mayCall && reason === 'stop' ? run.allowed(turn.wanted) : [];
    run.say(turn.items());
    for (const call of wanted) {
      yield* run.call(call);
      if (signal.aborted) return;
    }
    if (run.outOfTokens && wanted.length > 0) {
      return yield { type: 'finish', reason: 'length', usage: run.usage };
    }
    const ignored = turn.wanted.length > 0 && wanted.length === 0 && reason === 'stop';
    if (turn.callerIsAsked || (wanted.length === 0 && !(ignored && run.mayBeAskedAgain()))) {
      return yield { type: 'finish', reason, usage: run.usage };
    }
  }
}

/** What adds up over the turns of one run. */
class HostedRun {
  readonly scope: HostedScope;
  readonly passages = new PassageTable();
  readonly files: UncitedFile[] = [];
  readonly #request: TextRequest;
  readonly #items: ResponseInputItem[];
  readonly #signal: AbortSignal;
  #callsLeft: number;
  #called = false;
  #askedAgain = false;
  usage: TextUsage = { inputTokens: 0, cachedTokens: 0, outputTokens: 0, reasoningTokens: 0 };

  constructor({ request, tools, maxToolCalls, signal }: HostedRunOptions) {
    this.scope = new HostedScope(tools, request.tools);
    this.#request = request;
    this.#items = hostedItemsAsFunctions(request.items, this.passages);
    this.#callsLeft = maxToolCalls ?? Infinity;
    this.#signal = signal;
  }

  nextRequest(mayCall: boolean): TextRequest {
    const { toolChoice, maxOutputTokens } = this.#request;
    return this.scope.request(
      {
        ...this.#request,
        items: [...this.#items],
        toolChoice: this.#called ? afterCall(toolChoice) : toolChoice,
        maxOutputTokens:
          maxOutputTokens === null ? null : maxOutputTokens - this.usage.outputTokens,
      },
      mayCall && this.#callsLeft > 0,
    );
  }

  get outOfTokens(): boolean {
    const { maxOutputTokens } = this.#request;
    return maxOutputTokens !== null && this.usage.outputTokens >= maxOutputTokens;
  }

  /** The calls for which there is room. */
  allowed(wanted: readonly WantedCall[]): readonly WantedCall[] {
    const room = this.#request.parallelToolCalls ? this.#callsLeft : Math.min(1, this.#callsLeft);
    return wanted.slice(0, room);
  }

  /** True once: an engine whose calls were all ignored gets a chance to answer without them. */
  mayBeAskedAgain(): boolean {
    const first = !this.#askedAgain;
    this.#askedAgain = true;
    return first;
  }

  say(items: readonly ResponseInputItem[]): void {
    this.#items.push(...items);
  }

  async *call({ callId, name, input }: WantedCall): AsyncGenerator<HostedDelta> {
    this.#callsLeft -= 1;
    this.#called = true;
    const steps = this.scope
      .get(name)!
      .run(input, { passages: this.passages, signal: this.#signal });
    for (;;) {
      const step = await steps.next();
      if (step.done) {
        this.#items.push(...callAndOutput(callId, name, input, step.value));
        return;
      }
      const { type, call } = step.value;
      if (type === 'hosted_call_done' && call.kind === 'code_interpreter') {
        this.files.push(...uncitedFiles(call));
      }
      yield step.value;
    }
  }

  addUsage(usage: TextUsage): void {
    this.usage = addUsage(this.usage, usage);
  }
}

/** What two turns cost together. */
export function addUsage(one: TextUsage, other: TextUsage): TextUsage {
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    cachedTokens: one.cachedTokens + other.cachedTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    reasoningTokens: one.reasoningTokens + other.reasoningTokens,
  };
}
