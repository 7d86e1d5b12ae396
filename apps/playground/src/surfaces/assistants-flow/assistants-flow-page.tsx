import { useEffect, useState } from 'react';
import { FlowPage } from '../../flows/flow-page.tsx';
import { openFlowRequests } from '../../flows/flow-requests.ts';
import type { FlowStep } from '../../flows/flow-step.ts';
import { useFlowTarget } from '../../flows/use-flow-target.ts';
import { assistantsShutdown } from '../../operations/assistants-operations.ts';
import { AssistantStep } from './assistant-step.tsx';
import {
  createAssistant,
  createThread,
  readResult,
  sendMessage,
  startAssistantRun,
  submitOutputs,
} from './assistant-actions.ts';
import { assistantsScript } from './assistants-script.ts';
import { assistants, assistantsFlow, restartAssistants } from './assistants-state.ts';
import { assistantsSteps } from './assistants-steps.ts';
import { MessageStep } from './message-step.tsx';
import { ResultStep } from './result-step.tsx';
import { RunStepControls } from './run-step.tsx';
import { ThreadStep } from './thread-step.tsx';

/** An assistant, from its instructions to a result, step by step. */
export function AssistantsFlowPage() {
  const state = assistants.use();
  const { madeOn } = useFlowTarget(assistantsFlow);
  const [active, setActive] = useState<string>();
  useEffect(() => void openFlowRequests(assistantsFlow), []);
  const during = (step: string, work: () => Promise<void>) => () => {
    setActive(step);
    void work().finally(() => setActive(undefined));
  };
  const controlsOf = ({ id }: FlowStep) => {
    const busy = active === id;
    switch (id) {
      case 'assistant':
        return <AssistantStep busy={busy} onCreate={during(id, createAssistant)} />;
      case 'thread':
        return <ThreadStep busy={busy} onCreate={during(id, createThread)} />;
      case 'message':
        return <MessageStep busy={busy} onSend={during(id, sendMessage)} />;
      case 'run':
        return (
          <RunStepControls
            busy={busy}
            onRun={during(id, startAssistantRun)}
            onSubmit={(outputs) => during(id, () => submitOutputs(outputs))()}
          />
        );
      default:
        return <ResultStep busy={busy} onRead={during(id, readResult)} />;
    }
  };
  return (
    <FlowPage
      flow={assistantsFlow}
      title="Assistants"
      note={`OpenAI shut this API down on ${assistantsShutdown}; this platform goes on serving it. What you do here survives a reload.`}
      steps={assistantsSteps(state, active)}
      script={{
        filename: 'assistant.ts',
        note: 'Save it beside the files that it names and run `node assistant.ts`.',
        code: () => assistantsScript(state, madeOn, `${location.origin}/v1`),
      }}
      onRestart={restartAssistants}
    >
      {controlsOf}
    </FlowPage>
  );
}
