import type {
  EngineDescription,
  EngineModel,
  TextDelta,
  TextEngine,
  TextRequest,
} from '../engines/engine.ts';
import { StopSequences } from '../engines/stop-sequences.ts';

export interface Judgement {
  /** Whether nothing of an answer may be seen before it has been judged. */
  readonly holdsBack: boolean;
  /** An answer begins: its place among the answers. */
  readonly begin: () => number;
  /** Looks at the text of an answer; false where it must not be seen. */
  readonly judge: (place: number, text: string, signal: AbortSignal) => Promise<boolean>;
}

/** An engine whose answers are looked at. One that must not be seen ends as `content_filter`. */
export class ModeratedEngine implements TextEngine {
  readonly #engine: TextEngine;
  readonly #judgement: Judgement;

  constructor(engine: TextEngine, judgement: Judgement) {
    this.#engine = engine;
    this.#judgement = judgement;
  }

  get description(): EngineDescription {
    return this.#engine.description;
  }

  async *generate(request: TextRequest, signal: AbortSignal): AsyncGenerator<TextDelta> {
    const { begin, judge, holdsBack } = this.#judgement;
    const place = begin();
    // What comes after a stop sequence is not part of the answer.
    const stop = new StopSequences(request.sampling?.stop ?? []);
    const held: TextDelta[] = [];
    let text = '';
    for await (const said of this.#engine.generate(request, signal)) {
      for (const delta of stop.pass(said)) {
        if (delta.type === 'text' || delta.type === 'refusal') text += delta.delta;
        if (delta.type !== 'finish') {
          if (holdsBack) held.push(delta);
          else yield delta;
          continue;
        }
        const passes = await judge(place, text, signal);
        if (passes) yield* held;
        yield passes ? delta : { ...delta, reason: 'content_filter' };
        return;
      }
    }
  }

  countInputTokens(request: TextRequest): Promise<number> {
    return this.#engine.countInputTokens(request);
  }

  models(): Promise<readonly EngineModel[]> {
    return this.#engine.models();
  }
}
