import { example, onlyPage } from '../../../example.ts';
import { agents } from '../operations.ts';
import type { AgentSessionAssistantMessage } from '../types/session-items.ts';
import type { SessionArtifact, SessionTrace, Subagent, Turn } from '../types/sessions.ts';
import { agent_id } from './agents.ts';
import { session_id, text, turn, turn_id, turnEvents } from './sessions.ts';

const subagent_id = 'agent_68f0d3e1a47c8191b50c9e2f7d86b143';
const artifact_id = 'artifact_68f0d3f5d21c8191a9b4076ec3f85d20';

const message: AgentSessionAssistantMessage = {
  id: 'msg_68f0d2c9517c8191be426a0d83f1e975',
  type: 'message',
  role: 'assistant',
  phase: 'final_answer',
  status: 'completed',
  turn_id,
  content: [{ type: 'output_text', text }],
};

const subagent: Subagent = {
  id: subagent_id,
  object: 'agent.session.subagent',
  session_id,
  parent_agent_id: agent_id,
  name: 'Reader of changes',
  instructions: [{ type: 'output_text', text: 'List the changes of the last day.' }],
  opened_at: 1795348802,
  closed_at: 1795348805,
  status: 'closed',
};

const subagentTurn: Turn = { ...turn, agent_id: subagent_id, subagent_id };

const artifact: SessionArtifact = {
  id: artifact_id,
  object: 'agent.session.artifact',
  created_at: 1795348805,
  session_id,
  turn_id,
  environment_id: 'env_68f0d14b2e7c8191a8f03c6d95b1e470',
  path: '/workspace/NOTES.md',
  size_bytes: 53,
};

const trace: SessionTrace = {
  id: 'trace_68f0d408b65c8191be7d10f4a2963c85',
  object: 'agent.session.trace',
  created_at: 1795348806,
  session_id,
  otlp: {
    resourceSpans: [
      {
        resource: { attributes: [] },
        scopeSpans: [
          {
            scope: { name: 'agents' },
            spans: [
              {
                traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
                spanId: '00f067aa0ba902b7',
                name: 'turn',
                startTimeUnixNano: '1795348801000000000',
                endTimeUnixNano: '1795348806000000000',
              },
            ],
          },
        ],
      },
    ],
  },
};

export const sessionPartsExamples = [
  example(agents.sessionsSubagentsRetrieve, {
    request: { session_id, subagent_id },
    response: subagent,
  }),
  example(agents.sessionsSubagentsList, {
    request: { session_id, limit: 20 },
    response: onlyPage(subagent),
  }),
  example(agents.sessionsSubagentsItemsList, {
    request: { session_id, subagent_id, limit: 20, order: 'asc' },
    response: onlyPage(message),
  }),
  example(agents.sessionsSubagentsTurnsRetrieve, {
    request: { session_id, subagent_id, turn_id },
    response: subagentTurn,
  }),
  example(agents.sessionsSubagentsTurnsList, {
    request: { session_id, subagent_id, limit: 20 },
    response: onlyPage(subagentTurn),
  }),
  example(agents.sessionsSubagentsTurnsItemsList, {
    request: { session_id, subagent_id, turn_id, limit: 20 },
    response: onlyPage(message),
  }),
  example(agents.sessionsArtifactsRetrieve, {
    request: { session_id, artifact_id },
    response: artifact,
  }),
  example(agents.sessionsArtifactsList, {
    request: { session_id, limit: 20, order: 'desc' },
    response: onlyPage(artifact),
  }),
  example(agents.sessionsArtifactsDelete, {
    request: { session_id, artifact_id },
    response: { id: artifact_id, object: 'agent.session.artifact.deleted', deleted: true },
  }),
  example(agents.sessionsArtifactsContent, {
    request: { session_id, artifact_id },
    response: {
      filename: 'NOTES.md',
      type: 'text/markdown',
      text: '# 2.4.1\n\n- Faster start.\n- Empty lists no longer fail.\n',
    },
  }),
  example(agents.sessionsItemsList, {
    request: { session_id, limit: 20, order: 'asc' },
    response: onlyPage(message),
  }),
  example(agents.sessionsEventsCreate, {
    request: {
      session_id,
      events: [
        {
          type: 'agent.session.input.message',
          input: [
            { role: 'user', content: [{ type: 'input_text', text: 'Write that into NOTES.md.' }] },
          ],
        },
      ],
      'Idempotency-Key': '5f2e8b47-1c9d-4e63-a0b8-97d4c3f1e625',
    },
  }),
  example(agents.sessionsEventsStream, { request: { session_id }, events: turnEvents }),
  example(agents.sessionsTracesList, {
    request: { session_id, limit: 20 },
    response: onlyPage(trace),
  }),
  example(agents.sessionsTurnsRetrieve, { request: { session_id, turn_id }, response: turn }),
  example(agents.sessionsTurnsList, {
    request: { session_id, limit: 20, order: 'desc' },
    response: onlyPage(turn),
  }),
  example(agents.sessionsTurnsItemsList, {
    request: { session_id, turn_id, limit: 20 },
    response: onlyPage(message),
  }),
];
