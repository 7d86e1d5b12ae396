import { automationsExamples } from './examples/automations.ts';
import { agentsAloneExamples } from './examples/agents.ts';
import { environmentsExamples } from './examples/environments.ts';
import { sessionsExamples } from './examples/sessions.ts';
import { sessionPartsExamples } from './examples/session-parts.ts';

export const agentsExamples = [
  ...agentsAloneExamples,
  ...automationsExamples,
  ...environmentsExamples,
  ...sessionsExamples,
  ...sessionPartsExamples,
];
