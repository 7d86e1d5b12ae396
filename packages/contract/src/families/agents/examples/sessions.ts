import { example, onlyPage } from '../../../example.ts';
import { agents } from '../operations.ts';
import type { AgentSessionEvent } from '../types/session-events.ts';
import type { AgentSession, TokenUsage, Turn } from '../types/sessions.ts';
import { agent, agent_id } from './agents.ts';

export const session_id = 'agsess_68f0d2a47e1c8191b3c05d9f62e8a714';
export const turn_id = 'turn_68f0d2b8c35c8191a70e4f1d96b5c382';
const messageId = 'msg_68f0d2c9517c8191be426a0d83f1e975';
export const text = 'Two changes since yesterday: a faster start, and a fix for empty lists.';

const usage: TokenUsage = {
  input_tokens: 412,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 18,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 430,
};

const idle: AgentSession = {
  id: session_id,
  object: 'agent.session',
  created_at: 1795348800,
  last_active_at: 1795348806,
  agent: {
    id: agent_id,
    name: agent.name,
    instructions: agent.instructions,
    model: agent.model,
    multi_agent: agent.multi_agent,
    reasoning: agent.reasoning,
    service_tier: agent.service_tier,
    text: agent.text,
    tools: [],
  },
  environment: { type: 'none' },
  error: null,
  metadata: {},
  required_actions: [],
  status: 'idle',
  usage,
  vault_ids: [],
};

const started: AgentSession = { ...idle, status: 'in_progress', usage: null };

export const turn: Turn = {
  id: turn_id,
  object: 'agent.session.turn',
  agent_id,
  session_id,
  subagent_id: null,
  created_at: 1795348801,
  started_at: 1795348801,
  completed_at: 1795348806,
  status: 'completed',
  error: null,
  usage,
};

/** Those of a turn; a stream of a new session begins with its creation. */
export const turnEvents: AgentSessionEvent[] = [
  {
    type: 'agent.session.turn.output_text.delta',
    event_id: 'evt_3',
    session_id,
    turn_id,
    item_id: messageId,
    output_index: 0,
    content_index: 0,
    delta: 'Two changes since yesterday:',
  },
  {
    type: 'agent.session.turn.output_text.done',
    event_id: 'evt_5',
    session_id,
    turn_id,
    item_id: messageId,
    output_index: 0,
    content_index: 0,
    text,
  },
  {
    type: 'agent.session.turn.completed',
    event_id: 'evt_6',
    session_id,
    turn_id,
    turn,
    usage,
  },
];

export const sessionsExamples = [
  example(agents.sessionsCreate, {
    request: {
      agent_id,
      environment: { type: 'none' },
      input: 'What changed since yesterday?',
    },
    response: started,
    events: [
      { type: 'agent.session.created', event_id: 'evt_1', session: started },
      ...turnEvents,
      { type: 'agent.session.idle', event_id: 'evt_7', session: idle },
    ],
  }),
  example(agents.sessionsRetrieve, { request: { session_id }, response: idle }),
  example(agents.sessionsUpdate, {
    request: { session_id, metadata: { ticket: 'REL-204' } },
    response: { ...idle, metadata: { ticket: 'REL-204' } },
  }),
  example(agents.sessionsList, {
    request: { agent_id, limit: 20, order: 'desc' },
    response: onlyPage(idle),
  }),
  example(agents.sessionsDelete, {
    request: { session_id },
    response: { id: session_id, object: 'agent.session.deleted', deleted: true },
  }),
];
