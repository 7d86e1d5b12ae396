import { example, onlyPage } from '../../../example.ts';
import { agents } from '../operations.ts';
import type { Agent } from '../types/agents.ts';

export const agent_id = 'agent_68f0cf3c8a1c8191b7e52d04f9c63a18';

export const agent: Agent = {
  id: agent_id,
  object: 'agent',
  created_at: 1795348800,
  updated_at: 1795348800,
  name: 'Release manager',
  instructions: 'Prepare releases: run the tests, then write the notes. Publish nothing.',
  model: 'gpt-6-luna',
  metadata: {},
  multi_agent: { enabled: false, max_concurrent_subagents: null },
  reasoning: { effort: 'medium', summary: null },
  service_tier: 'auto',
  text: { format: { type: 'text' }, verbosity: 'medium' },
  tools: [
    {
      type: 'web_search',
      mode: 'live',
      context_size: 'medium',
      allowed_domains: ['docs.example.com'],
      location: null,
    },
  ],
};

export const agentsAloneExamples = [
  example(agents.create, {
    request: {
      name: 'Release manager',
      model: 'gpt-6-luna',
      instructions: 'Prepare releases: run the tests, then write the notes. Publish nothing.',
      reasoning: { effort: 'medium' },
      tools: [{ type: 'web_search', mode: 'live', allowed_domains: ['docs.example.com'] }],
    },
    response: agent,
  }),
  example(agents.retrieve, { request: { agent_id }, response: agent }),
  example(agents.update, {
    request: { agent_id, reasoning: { effort: 'high' }, metadata: { owner: 'platform' } },
    response: {
      ...agent,
      updated_at: 1795352400,
      reasoning: { effort: 'high', summary: null },
      metadata: { owner: 'platform' },
    },
  }),
  example(agents.list, { request: { limit: 20, order: 'desc' }, response: onlyPage(agent) }),
  example(agents.delete, {
    request: { agent_id },
    response: { id: agent_id, object: 'agent.deleted', deleted: true },
  }),
];
