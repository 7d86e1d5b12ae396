import type {
  EngineModel,
  TextDelta,
  TextEngine,
  TextRequest,
  TextUsage,
} from '../engines/engine.ts';

/** A step of a script: something said, or a wait, or a failure. */
export type Step = TextDelta | { readonly type: 'wait'; readonly until: Promise<unknown> } | Error;

type Script = (request: TextRequest) => Iterable<Step>;

export const usage: TextUsage = {
  inputTokens: 11,
  cachedTokens: 3,
  outputTokens: 7,
  reasoningTokens: 2,
};

/** An engine that says what a test tells it to and remembers what it was asked. */
export class ScriptedEngine implements TextEngine {
  readonly description = {
    id: 'scripted',
    label: 'Scripted',
    languageModel: false,
    notice: 'Says what the test tells it to.',
    baseURL: null,
  };
  readonly requests: TextRequest[] = [];
  /** How often a client or the platform has stopped it. */
  stopped = 0;
  #script: Script = () => says('Hello', ' there');

  /** What it says from now on. */
  play(script: Script | readonly Step[]): void {
    this.#script = typeof script === 'function' ? script : () => script;
  }

  async *generate(request: TextRequest, signal: AbortSignal): AsyncGenerator<TextDelta> {
    this.requests.push(request);
    signal.addEventListener('abort', () => (this.stopped += 1), { once: true });
    for (const step of this.#script(request)) {
      if (signal.aborted) return;
      if (step instanceof Error) throw step;
      if (step.type === 'wait') await step.until;
      else yield step;
    }
  }

  async countInputTokens(request: TextRequest): Promise<number> {
    return request.items.length * 10;
  }

  async models(): Promise<readonly EngineModel[]> {
    return [];
  }
}

/** A plain answer in pieces. */
export function says(...pieces: readonly string[]): Step[] {
  return [...pieces.map((delta) => ({ type: 'text', delta }) as const), finish('stop')];
}

/** The end of what an engine says. */
export function finish(reason: 'stop' | 'length' | 'content_filter'): Step {
  return { type: 'finish', reason, usage };
}
