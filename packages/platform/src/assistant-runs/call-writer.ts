import type {
  AssistantStreamEvent,
  CodeInterpreterToolCall,
  FunctionToolCall,
  Run,
  RunStep,
  ToolCall,
  ToolCallDelta,
} from '@unabridged/contract';
import type {
  CodeInterpreterCall,
  FileSearchCall,
  HostedCallDelta,
} from '../hosted-tools/hosted-tool.ts';
import { isImage } from './image-types.ts';

type Calls = Extract<RunStep['step_details'], { type: 'tool_calls' }>;

/** Writes the calls of one step, piece by piece. */
export class CallWriter {
  readonly #step: RunStep;
  readonly #tools: Run['tools'];
  readonly calls: ToolCall[];

  constructor(step: RunStep, tools: Run['tools']) {
    this.#step = step;
    this.#tools = tools;
    this.calls = (step.step_details as Calls).tool_calls;
  }

  /** Whether a function of the caller is among the calls: then the step waits for its output. */
  get waits(): boolean {
    return this.calls.some(({ type }) => type === 'function');
  }

  functionCalled(id: string, name: string): AssistantStreamEvent {
    const call: FunctionToolCall = {
      id,
      type: 'function',
      function: { name, arguments: '', output: null },
    };
    const index = this.calls.push(call) - 1;
    return this.#delta({ index, id, type: 'function', function: { ...call.function } });
  }

  *functionArguments(id: string, more: string): Generator<AssistantStreamEvent> {
    const index = this.calls.findIndex((call) => call.id === id);
    const call = this.calls[index];
    if (call?.type !== 'function') return;
    call.function.arguments += more;
    yield this.#delta({ index, type: 'function', function: { arguments: more } });
  }

  *hosted(delta: HostedCallDelta): Generator<AssistantStreamEvent> {
    const { call } = delta;
    if (call.kind === 'file_search') yield* this.#search(delta.type, call);
    else yield* this.#code(delta, call);
  }

  *#search(type: HostedCallDelta['type'], call: FileSearchCall): Generator<AssistantStreamEvent> {
    if (type === 'hosted_call_started') {
      const index = this.calls.push({ id: call.id, type: 'file_search', file_search: {} }) - 1;
      yield this.#delta({ index, id: call.id, type: 'file_search', file_search: {} });
    }
    if (type !== 'hosted_call_done') return;
    const written = this.calls.find(({ id }) => id === call.id);
    if (written?.type !== 'file_search') return;
    const ranking = this.#tools.find((tool) => tool.type === 'file_search')?.file_search
      ?.ranking_options;
    written.file_search = {
      ranking_options: {
        ranker: ranking?.ranker ?? 'auto',
        score_threshold: ranking?.score_threshold ?? 0,
      },
      results: call.passages.map(({ fileId, filename, score, text }) => ({
        file_id: fileId,
        file_name: filename,
        score,
        content: [{ type: 'text', text }],
      })),
    };
  }

  *#code(delta: HostedCallDelta, call: CodeInterpreterCall): Generator<AssistantStreamEvent> {
    const { id } = call;
    if (delta.type === 'hosted_call_started') {
      const code_interpreter = { input: '', outputs: [] };
      const index = this.calls.push({ id, type: 'code_interpreter', code_interpreter }) - 1;
      yield this.#delta({
        index,
        id,
        type: 'code_interpreter',
        code_interpreter: { input: '', outputs: [] },
      });
    }
    const index = this.calls.findIndex((written) => written.id === id);
    const written = this.calls[index];
    if (written?.type !== 'code_interpreter') return;
    if (delta.type === 'hosted_call_code') {
      written.code_interpreter.input += delta.delta;
      yield this.#delta({
        index,
        type: 'code_interpreter',
        code_interpreter: { input: delta.delta },
      });
    }
    if (delta.type !== 'hosted_call_done') return;
    const outputs = outputsOf(call);
    written.code_interpreter.outputs = outputs;
    if (outputs.length === 0) return;
    yield this.#delta({
      index,
      type: 'code_interpreter',
      code_interpreter: {
        outputs: outputs.map((output, place) => Object.assign({ index: place }, output)),
      },
    });
  }

  #delta(call: ToolCallDelta): AssistantStreamEvent {
    return {
      event: 'thread.run.step.delta',
      data: {
        id: this.#step.id,
        object: 'thread.run.step.delta',
        delta: { step_details: { type: 'tool_calls', tool_calls: [call] } },
      },
    };
  }
}

function outputsOf(
  call: CodeInterpreterCall,
): CodeInterpreterToolCall['code_interpreter']['outputs'] {
  const images = call.files
    .filter(({ path }) => isImage(path))
    .map(({ id }) => ({ type: 'image' as const, image: { file_id: id } }));
  return call.logs ? [{ type: 'logs', logs: call.logs }, ...images] : images;
}
