import { example, onlyPage } from '../../../example.ts';
import { agents } from '../operations.ts';
import type { PeriodicAutomation } from '../types/agents.ts';
import type { AutomationInvocation } from '../types/automations.ts';
import { agent_id } from './agents.ts';

const automation_id = 'auto_68f0d01f6c3c8191a4b97e25d80f31c6';
const invocation_id = 'autoinv_68f0d033b85c8191b6d20c4f7ea9153d';
const prompt = 'Look through the changes of the last day and draft the release notes.';

const automation: PeriodicAutomation = {
  id: automation_id,
  object: 'agent.automation',
  type: 'periodic',
  created_at: 1795348800,
  created_by: { type: 'developer' },
  name: 'Nightly notes',
  expression: '0 3 * * *',
  timezone: 'Europe/Berlin',
  metadata: {},
  status: 'active',
  target: {
    type: 'new_session',
    agent: null,
    agent_id,
    environment: { type: 'none' },
    input: [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: prompt }] }],
    metadata: {},
    vault_ids: [],
  },
};

const invocation: AutomationInvocation = {
  id: invocation_id,
  object: 'agent.automation.invocation',
  automation_id,
  created_at: 1795352400,
  scheduled_at: null,
  session_id: null,
  source: { type: 'manual' },
  status: 'queued',
  error: null,
  skip_reason: null,
};

export const automationsExamples = [
  example(agents.automationsCreate, {
    request: {
      type: 'periodic',
      name: 'Nightly notes',
      expression: '0 3 * * *',
      timezone: 'Europe/Berlin',
      target: {
        type: 'new_session',
        agent_id,
        environment: { type: 'none' },
        input: [{ role: 'user', content: [{ type: 'input_text', text: prompt }] }],
      },
    },
    response: automation,
  }),
  example(agents.automationsRetrieve, { request: { automation_id }, response: automation }),
  example(agents.automationsUpdate, {
    request: { automation_id, expression: '30 4 * * 1-5' },
    response: { ...automation, expression: '30 4 * * 1-5' },
  }),
  example(agents.automationsList, {
    request: { limit: 20, order: 'desc' },
    response: onlyPage(automation),
  }),
  example(agents.automationsDelete, {
    request: { automation_id },
    response: { id: automation_id, object: 'agent.automation.deleted', deleted: true },
  }),
  example(agents.automationsPause, {
    request: { automation_id },
    response: { ...automation, status: 'paused' },
  }),
  example(agents.automationsResume, { request: { automation_id }, response: automation }),
  example(agents.automationsInvocationsCreate, {
    request: { automation_id },
    response: invocation,
  }),
  example(agents.automationsInvocationsRetrieve, {
    request: { automation_id, invocation_id },
    response: {
      ...invocation,
      status: 'completed',
      session_id: 'agsess_68f0d2a47e1c8191b3c05d9f62e8a714',
    },
  }),
  example(agents.automationsInvocationsList, {
    request: { automation_id, limit: 20 },
    response: onlyPage(invocation),
  }),
];
