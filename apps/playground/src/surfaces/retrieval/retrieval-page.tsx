import { useEffect, useState } from 'react';
import { FlowPage } from '../../flows/flow-page.tsx';
import { openFlowRequests } from '../../flows/flow-requests.ts';
import type { FlowStep } from '../../flows/flow-step.ts';
import { useFlowTarget } from '../../flows/use-flow-target.ts';
import { AnswerStep } from './answer-step.tsx';
import { answerFromDocuments, searchDocuments } from './ask-documents.ts';
import { IngestionStep, useIngestion } from './ingestion-step.tsx';
import { retrievalScript } from './retrieval-script.ts';
import { restartRetrieval, retrieval, retrievalFlow } from './retrieval-state.ts';
import { retrievalSteps } from './retrieval-steps.ts';
import { noteUploadRequests, readUploads } from './send-documents.ts';
import { useUploadStore } from '../../uploads/upload-store.ts';
import { SearchStep } from './search-step.tsx';
import { storeDocuments } from './store-documents.ts';
import { StoreStep } from './store-step.tsx';
import { UploadStep } from './upload-step.tsx';

type Activity = 'storing' | 'searching' | 'answering';

/** From documents to an answer that says where it is from, step by step. */
export function RetrievalPage() {
  const state = retrieval.use();
  const { madeOn } = useFlowTarget(retrievalFlow);
  const [active, setActive] = useState<Activity>();
  useEffect(() => {
    openFlowRequests(retrievalFlow);
    readUploads();
    const stops = [useUploadStore.subscribe(readUploads), noteUploadRequests()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const steps = retrievalSteps(state, {
    storing: active === 'storing',
    searching: active === 'searching',
    answering: active === 'answering',
  });
  useIngestion(steps.some(({ id, status }) => id === 'index' && status === 'running'));
  const during = (activity: Activity, work: () => Promise<void>) => () => {
    setActive(activity);
    void work().finally(() => setActive(undefined));
  };
  const controlsOf = ({ id }: FlowStep) => {
    switch (id) {
      case 'upload':
        return <UploadStep />;
      case 'store':
        return (
          <StoreStep busy={active === 'storing'} onStore={during('storing', storeDocuments)} />
        );
      case 'index':
        return <IngestionStep />;
      case 'search':
        return (
          <SearchStep
            busy={active === 'searching'}
            onSearch={during('searching', searchDocuments)}
          />
        );
      default:
        return (
          <AnswerStep
            busy={active === 'answering'}
            onAnswer={during('answering', answerFromDocuments)}
          />
        );
    }
  };
  return (
    <FlowPage
      flow={retrievalFlow}
      title="Retrieval"
      note="From documents to an answer that says where it is from. What you do here survives a reload."
      steps={steps}
      script={{
        filename: 'retrieval.ts',
        note: 'Save it beside the documents that it names and run `node retrieval.ts`.',
        code: () => retrievalScript(state, madeOn, `${location.origin}/v1`),
      }}
      onRestart={restartRetrieval}
    >
      {controlsOf}
    </FlowPage>
  );
}
