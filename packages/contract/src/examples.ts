import type { OperationExample } from './example.ts';
import { chatExamples } from './families/chat/examples.ts';
import { modelsExamples } from './families/models/examples.ts';
import { responsesExamples } from './families/responses/examples.ts';

/** The examples of all operations. */
export const examples: readonly OperationExample[] = [
  ...responsesExamples,
  ...modelsExamples,
  ...chatExamples,
];
