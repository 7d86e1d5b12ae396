import type { ThreadMessage, Run, RunStep } from '@unabridged/contract';
import '../../operations/assistants-operations.ts';
import { createFlowStore } from '../../flows/create-flow-store.ts';
import { clearFlowRequests } from '../../flows/flow-requests.ts';
import type { RunFailure } from '../../run/run-record.ts';

/** Key of the flow in storage, and of its runs in the history. */
export const assistantsFlow = 'assistants-flow';

/** A file that the message carries. */
export interface AttachedFile {
  readonly fileId: string;
  readonly filename: string;
  readonly bytes: number;
  readonly search: boolean;
  readonly code: boolean;
}

/** What the flow has come to. */
export interface AssistantsState {
  readonly name: string;
  readonly model: string;
  readonly instructions: string;
  readonly fileSearch: boolean;
  readonly codeInterpreter: boolean;
  /** Functions of the assistant, as JSON is typed: a list of name, description and parameters. */
  readonly functions: string;
  readonly assistantId?: string | undefined;
  readonly threadId?: string | undefined;
  readonly files: readonly AttachedFile[];
  readonly text: string;
  readonly messageId?: string | undefined;
  /** The run, as it was last seen. */
  readonly run?: Run | undefined;
  /** Outputs of functions as they were submitted, by the name of the function: for the script. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly result?:
    | { readonly messages: readonly ThreadMessage[]; readonly steps: readonly RunStep[] }
    | undefined;
  /** Why a step stopped, by its id. */
  readonly failures: Readonly<Record<string, RunFailure | undefined>>;
}

const discount = [
  {
    name: 'get_discount',
    description: 'Tells the discount of a customer in percent.',
    parameters: {
      type: 'object',
      properties: {
        customer: { type: 'string', description: 'Name of the customer' },
      },
      required: ['customer'],
      additionalProperties: false,
    },
  },
];

const initial: AssistantsState = {
  name: 'Clerk',
  model: 'gpt-4.1-mini',
  instructions:
    'Answer from the files and cite them. Compute with Python where numbers are asked for.',
  fileSearch: true,
  codeInterpreter: true,
  functions: JSON.stringify(discount, null, 2),
  files: [],
  text: '',
  outputs: {},
  failures: {},
};

/** The state of the flow. */
export const assistants = createFlowStore(assistantsFlow, initial);

/** Notes why a step stopped; undefined lets go of it. */
export function noteFailure(step: string, failure?: RunFailure): void {
  assistants.change({ failures: { ...assistants.get().failures, [step]: failure } });
}

/** Starts over. What the API holds stays there. */
export function restartAssistants(): void {
  assistants.reset();
  clearFlowRequests(assistantsFlow);
}

/** Goes on in the same thread with another message. */
export function nextMessage(): void {
  assistants.change({
    files: [],
    text: '',
    messageId: undefined,
    run: undefined,
    result: undefined,
    failures: {},
  });
}
