import { Skeleton } from '../../../controls/skeleton.tsx';
import { isRunning } from '../../../run/run-record.ts';
import type { OutputProps } from '../../surface.ts';
import { responseStateOf } from '../response-state.ts';
import { Items } from './items.tsx';
import { ResponseFooter } from './response-footer.tsx';
import { ToolResults } from './tool-results.tsx';

/** The output of a response: text, tool calls, refusals, whatever it holds. */
export function Output({ run }: OutputProps) {
  const state = responseStateOf(run);
  const running = isRunning(run);
  if (state.items.length === 0 && running) return <Skeleton lines={3} />;
  return (
    <div className="flex flex-col gap-4">
      <Items state={state} running={running} />
      {!running && <ToolResults run={run} state={state} />}
      <ResponseFooter run={run} state={state} />
    </div>
  );
}
