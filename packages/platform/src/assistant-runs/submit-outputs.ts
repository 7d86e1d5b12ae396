import type {
  Run,
  RunStep,
  ThreadRunSubmitToolOutputsParamsToolOutput,
} from '@unabridged/contract';
import { otherOutputsExpected } from './run-errors.ts';

/**
 * The waiting step with its outputs. All of them come at once.
 * @throws ApiError 400 where one is missing, unknown or there twice
 */
export function withOutputs(
  run: Run,
  step: RunStep,
  outputs: readonly ThreadRunSubmitToolOutputsParamsToolOutput[],
): RunStep {
  const expected = run.required_action?.submit_tool_outputs.tool_calls.map(({ id }) => id) ?? [];
  const given = outputs.map(({ tool_call_id: id = '' }) => id);
  const fits = given.length === expected.length && expected.every((id) => given.includes(id));
  if (!fits) throw otherOutputsExpected(expected, given);
  if (step.step_details.type !== 'tool_calls') return step;
  const tool_calls = step.step_details.tool_calls.map((call) => {
    if (call.type !== 'function') return call;
    const output = outputs.find(({ tool_call_id: id }) => id === call.id)?.output ?? '';
    return { ...call, function: { ...call.function, output } };
  });
  return { ...step, step_details: { type: 'tool_calls', tool_calls } };
}
