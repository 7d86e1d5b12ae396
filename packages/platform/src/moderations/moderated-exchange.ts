import type {
  ChatCompletionModeration,
  ResponseCreateParamsModeration,
  ResponseInputItem,
  ResponseModeration,
} from '@unabridged/contract';
import { contentText } from '../engines/content-text.ts';
import type { TextEngine } from '../engines/engine.ts';
import { badRequest } from '../errors/api-error.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { flaggedFor, forChat, forResponse, isFailure, toFinding } from './findings.ts';
import type { Findings } from './findings.ts';
import { ModeratedEngine } from './moderated-engine.ts';
import { checkModerationModel } from './text-moderator.ts';
import type { TextModerator } from './text-moderator.ts';

type Wish = ResponseCreateParamsModeration | null | undefined;

/** What a request is moderated by, and the parameter that holds what is looked at. */
export interface ModeratedInput {
  readonly moderation: Wish;
  /** What users and tools have said is looked at; other items are passed over. */
  readonly input: readonly ResponseInputItem[];
  readonly param: 'input' | 'messages';
}

/** Looks at the input of a request and at what is answered. */
export class ModeratedExchange {
  readonly #moderator: TextModerator;
  readonly #moderation: ResponseCreateParamsModeration;
  #input: Findings = [];
  /** Of each answer of the engine, in their order. */
  readonly #output: (Findings | undefined)[] = [];

  private constructor(moderator: TextModerator, moderation: ResponseCreateParamsModeration) {
    this.#moderator = moderator;
    this.#moderation = moderation;
  }

  /**
   * Looks at the input. Throws an `ApiError` where it is flagged and the policy blocks it. Null
   * where the request asks for no moderation.
   */
  static async begin(
    moderator: TextModerator,
    { moderation, input, param }: ModeratedInput,
    signal: AbortSignal,
  ): Promise<ModeratedExchange | null> {
    if (!moderation) return null;
    const exchange = new ModeratedExchange(moderator, moderation);
    await exchange.#lookAtInput(input, param, signal);
    return exchange;
  }

  /** The engine, with every answer looked at, and held back for it where the policy blocks. */
  watch(engine: TextEngine): TextEngine {
    const blocks = this.#moderation.policy?.output?.mode === 'block';
    return new ModeratedEngine(engine, {
      holdsBack: blocks,
      begin: () => this.#output.push(undefined) - 1,
      judge: async (place, text, signal) => {
        const found = await this.#find(text === '' ? [] : [text], blocks, signal);
        this.#output[place] = found;
        return !blocks || isFailure(found) || flaggedFor(found).length === 0;
      },
    });
  }

  forChat(): ChatCompletionModeration {
    const { model } = this.#moderation;
    return {
      input: forChat(this.#input, model),
      output: forChat(this.#allOutput(), model),
    };
  }

  forResponse(): ResponseModeration {
    const { model } = this.#moderation;
    return {
      input: forResponse(this.#input, model),
      output: forResponse(this.#allOutput(), model),
    };
  }

  #allOutput(): Findings {
    const found = this.#output.filter((one) => one !== undefined);
    return found.find(isFailure) ?? found.flatMap((one) => (isFailure(one) ? [] : one));
  }

  async #lookAtInput(
    input: readonly ResponseInputItem[],
    param: string,
    signal: AbortSignal,
  ): Promise<void> {
    const blocks = this.#moderation.policy?.input?.mode === 'block';
    const found = await this.#find(input.flatMap(textsOf), blocks, signal);
    this.#input = found;
    if (!blocks || isFailure(found)) return;
    const flagged = flaggedFor(found);
    if (flagged.length === 0) return;
    throw badRequest(
      `The input was blocked by moderation: it is flagged for ${flagged.join(', ')}. Change it, or set moderation.policy.input.mode to 'score', which reports and does not block.`,
      param,
      'moderation_blocked',
    );
  }

  /** What cannot be looked at is said in the reply, but never let through where the policy blocks. */
  async #find(texts: readonly string[], mustWork: boolean, signal: AbortSignal): Promise<Findings> {
    if (texts.length === 0) return [];
    const { model } = this.#moderation;
    try {
      const results = await this.#moderator.moderate(texts, model, signal);
      return results.map((result) => toFinding(result, model));
    } catch (error) {
      if (mustWork || signal.aborted) throw error;
      const { message, code } = toApiError(error);
      return { type: 'error', code: code ?? 'moderation_failed', message };
    }
  }
}

/** Refuses a moderation model that is none; `missing` is the status of one that does not exist. */
export function checkModeration(moderation: Wish, missing: 400 | 404): void {
  if (moderation) checkModerationModel(moderation.model, 'moderation.model', missing);
}

/** The words of what came from outside: from the user and from tools. */
function textsOf(item: ResponseInputItem): string[] {
  const text =
    'role' in item && 'content' in item
      ? item.role === 'user' && contentText(item.content)
      : (item.type === 'function_call_output' || item.type === 'custom_tool_call_output') &&
        contentText(item.output);
  return text && text.trim() !== '' ? [text] : [];
}
