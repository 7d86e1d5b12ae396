import type { ResponseCreateParams } from '@unabridged/contract';
import type { OpenAI } from '../client/openai.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { Response } from '../responses/response.ts';
import { ResponseToolRun } from '../responses/response-tool-run.ts';
import type {
  Output,
  ResponsesRunnerOptions,
  ResponsesRunnerTools,
  ResponsesRunnerTurn,
  RunnerFunction,
} from '../responses/response-tool-run.ts';
import { isParseableTool } from '../structured-output/function-tool.ts';
import type { AutoParseableResponseTool } from '../structured-output/function-tool.ts';

export { ResponsesToolRunnerError } from '../errors/responses-tool-runner-error.ts';
export type {
  ResponsesRunnerOptions,
  ResponsesRunnerTools,
  ResponsesRunnerTurn,
  RunnerFunction,
} from '../responses/response-tool-run.ts';

/** Makes a function of a run out of a tool that has its function, such as of `zodResponsesFunction()`. */
export function runnerFunction<Arguments>(
  tool: AutoParseableResponseTool<Arguments>,
): RunnerFunction {
  const callback = isParseableTool(tool) ? tool.$callback : undefined;
  if (callback === undefined) {
    throw new OpenAIError(
      `The tool ${tool.name} has no function to run. Pass one: zodResponsesFunction({ name, parameters, function }).`,
    );
  }
  return {
    tool,
    execute: async (args) => {
      const parsed = (await tool.$parseRaw(JSON.stringify(args))) as Arguments;
      const result = await (callback as (given: Arguments) => unknown)(parsed);
      return typeof result === 'string' || Array.isArray(result)
        ? (result as Output)
        : (JSON.stringify(result) ?? 'undefined');
    },
  };
}

/** Lets the model call functions, response by response, until it answers. */
export class ResponsesToolRunner {
  #functions: Map<string, RunnerFunction>;
  #closed = false;
  #running = 0;

  /** @throws {OpenAIError} where two functions have one name. */
  constructor(tools: ResponsesRunnerTools) {
    const unsupported = Object.keys(tools).find((name) => name !== 'functions');
    if (unsupported !== undefined) {
      throw new OpenAIError(
        `ResponsesToolRunner runs functions; ${unsupported} is not part of this package. Write the tool as a function.`,
      );
    }
    const functions = tools.functions ?? [];
    this.#functions = new Map(functions.map((each) => [each.tool.name, each]));
    if (this.#functions.size < functions.length) {
      throw new OpenAIError('Two functions of the runner have the same name.');
    }
  }

  /** Begins no further run; one that is under way goes on. */
  close(): { status: 'closed' | 'draining' } {
    this.#closed = true;
    return { status: this.#running === 0 ? 'closed' : 'draining' };
  }

  /** Runs to the end. Gives the last response. */
  async run(
    client: OpenAI,
    params: ResponseCreateParams,
    options?: ResponsesRunnerOptions,
  ): Promise<Response> {
    let last: Response | undefined;
    for await (const { response } of this.iterate(client, params, options)) last = response;
    return last!;
  }

  /** Gives turn by turn; the functions of a turn are run when the loop goes on. */
  async *iterate(
    client: OpenAI,
    params: ResponseCreateParams,
    options: ResponsesRunnerOptions = {},
  ): AsyncGenerator<ResponsesRunnerTurn, void, unknown> {
    if (this.#closed) throw new OpenAIError('This runner is closed.');
    this.#running++;
    try {
      yield* new ResponseToolRun(this.#functions, client, params, options).turns();
    } finally {
      this.#running--;
    }
  }
}
