import type { OperationExample } from './example.ts';
import { adminExamples } from './families/admin/examples.ts';
import { agentsExamples } from './families/agents/examples.ts';
import { assistantsExamples } from './families/assistants/examples.ts';
import { audioExamples } from './families/audio/examples.ts';
import { batchesExamples } from './families/batches/examples.ts';
import { betaResponsesExamples } from './families/beta-responses/examples.ts';
import { chatExamples } from './families/chat/examples.ts';
import { chatkitExamples } from './families/chatkit/examples.ts';
import { completionsExamples } from './families/completions/examples.ts';
import { containersExamples } from './families/containers/examples.ts';
import { contentProvenanceChecksExamples } from './families/content-provenance-checks/examples.ts';
import { conversationsExamples } from './families/conversations/examples.ts';
import { decisionsExamples } from './families/decisions/examples.ts';
import { embeddingsExamples } from './families/embeddings/examples.ts';
import { evalsExamples } from './families/evals/examples.ts';
import { filesExamples } from './families/files/examples.ts';
import { fineTuningExamples } from './families/fine-tuning/examples.ts';
import { imagesExamples } from './families/images/examples.ts';
import { liveExamples } from './families/live/examples.ts';
import { modelsExamples } from './families/models/examples.ts';
import { moderationsExamples } from './families/moderations/examples.ts';
import { realtimeExamples } from './families/realtime/examples.ts';
import { responsesExamples } from './families/responses/examples.ts';
import { safetyExamples } from './families/safety/examples.ts';
import { skillsExamples } from './families/skills/examples.ts';
import { threadsExamples } from './families/threads/examples.ts';
import { uploadsExamples } from './families/uploads/examples.ts';
import { vaultsExamples } from './families/vaults/examples.ts';
import { vectorStoresExamples } from './families/vector-stores/examples.ts';
import { videosExamples } from './families/videos/examples.ts';
import { webhookEndpointsExamples } from './families/webhook-endpoints/examples.ts';

/** The examples of all operations. */
export const examples: readonly OperationExample[] = [
  ...responsesExamples,
  ...modelsExamples,
  ...chatExamples,
  ...webhookEndpointsExamples,
  ...safetyExamples,
  ...decisionsExamples,
  ...contentProvenanceChecksExamples,
  ...containersExamples,
  ...skillsExamples,
  ...videosExamples,
  ...chatkitExamples,
  ...evalsExamples,
  ...realtimeExamples,
  ...liveExamples,
  ...vaultsExamples,
  ...agentsExamples,
  ...assistantsExamples,
  ...threadsExamples,
  ...filesExamples,
  ...uploadsExamples,
  ...embeddingsExamples,
  ...moderationsExamples,
  ...batchesExamples,
  ...completionsExamples,
  ...imagesExamples,
  ...audioExamples,
  ...adminExamples,
  ...betaResponsesExamples,
  ...vectorStoresExamples,
  ...conversationsExamples,
  ...fineTuningExamples,
];
