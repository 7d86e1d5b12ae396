import { operation } from '../../operation.ts';
import type { BinaryInput } from '../../scalars.ts';
import type {
  Agent,
  AgentCreateParams,
  AgentDeleteParams,
  AgentDeleted,
  AgentEnvironmentFileCreateParams,
  AgentEnvironmentFileListParams,
  AgentList,
  AgentListParams,
  AgentRetrieveParams,
  AgentUpdateParams,
  InvocationCreateParams,
  InvocationListParams,
  InvocationRetrieveParams,
} from './types/agents.ts';
import type {
  AgentSession,
  AgentSessionCreateParams,
  AgentSessionDeleteParams,
  AgentSessionDeleted,
  AgentSessionItemListParams,
  AgentSessionList,
  AgentSessionListParams,
  AgentSessionRetrieveParams,
  AgentSessionSubagentItemListParams,
  AgentSessionSubagentTurnItemListParams,
  AgentSessionSubagentTurnListParams,
  AgentSessionSubagentTurnRetrieveParams,
  AgentSessionTurnItemList,
  AgentSessionTurnItemListParams,
  AgentSessionTurnListParams,
  AgentSessionTurnRetrieveParams,
  AgentSessionUpdateParams,
  ArtifactContentParams,
  ArtifactDeleteParams,
  ArtifactListParams,
  ArtifactRetrieveParams,
  EventCreateParams,
  EventStreamParams,
  SessionArtifact,
  SessionArtifactDeleted,
  SessionArtifactList,
  SessionTraceList,
  Subagent,
  SubagentList,
  SubagentListParams,
  SubagentRetrieveParams,
  TraceListParams,
  Turn,
  TurnList,
} from './types/sessions.ts';
import type { AgentSessionEvent } from './types/session-events.ts';
import type { AgentSessionItemList } from './types/session-items.ts';
import type {
  Automation,
  AutomationCreateParams,
  AutomationDeleteParams,
  AutomationDeleted,
  AutomationInvocation,
  AutomationInvocationList,
  AutomationList,
  AutomationListParams,
  AutomationPauseParams,
  AutomationResumeParams,
  AutomationRetrieveParams,
  AutomationUpdateParams,
} from './types/automations.ts';
import type {
  EnvironmentCreateParams,
  EnvironmentFile,
  EnvironmentFileList,
  EnvironmentInfo,
  EnvironmentInfoList,
  EnvironmentListParams,
  EnvironmentRetrieveParams,
  EnvironmentTemplate,
  EnvironmentTemplateDeleted,
  EnvironmentTemplateList,
  TemplateCreateParams,
  TemplateDeleteParams,
  TemplateListParams,
  TemplateRetrieveParams,
  TemplateUpdateParams,
} from './types/environments.ts';

export const agents = {
  /** Creates a reusable agent: model, instructions, tools and limits under one id. */
  create: operation<AgentCreateParams, Agent>()({
    method: 'POST',
    path: '/agents',
    beta: 'agents=v1',
    accessor: 'beta.agents.create',
  }),
  /** Returns one agent. */
  retrieve: operation<AgentRetrieveParams, Agent>()({
    method: 'GET',
    path: '/agents/{agent_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.retrieve',
  }),
  /** Changes an agent; fields that are left out stay as they are. */
  update: operation<AgentUpdateParams, Agent>()({
    method: 'POST',
    path: '/agents/{agent_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.update',
  }),
  /** Lists the project's agents. */
  list: operation<AgentListParams, AgentList>()({
    method: 'GET',
    path: '/agents',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.list',
  }),
  /** Deletes an agent. */
  delete: operation<AgentDeleteParams, AgentDeleted>()({
    method: 'DELETE',
    path: '/agents/{agent_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.delete',
  }),
  /** Schedules sessions of an agent, once or periodically. */
  automationsCreate: operation<AutomationCreateParams, Automation>()({
    method: 'POST',
    path: '/agents/automations',
    beta: 'agents=v1',
    accessor: 'beta.agents.automations.create',
  }),
  /** Returns one automation. */
  automationsRetrieve: operation<AutomationRetrieveParams, Automation>()({
    method: 'GET',
    path: '/agents/automations/{automation_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.automations.retrieve',
  }),
  /** Changes the schedule, the target or the prompt of an automation. */
  automationsUpdate: operation<AutomationUpdateParams, Automation>()({
    method: 'POST',
    path: '/agents/automations/{automation_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.automations.update',
  }),
  /** Lists the project's automations. */
  automationsList: operation<AutomationListParams, AutomationList>()({
    method: 'GET',
    path: '/agents/automations',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.automations.list',
  }),
  /** Deletes an automation, so that it starts no more sessions. */
  automationsDelete: operation<AutomationDeleteParams, AutomationDeleted>()({
    method: 'DELETE',
    path: '/agents/automations/{automation_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.automations.delete',
  }),
  /** Pauses an automation until it is resumed. */
  automationsPause: operation<AutomationPauseParams, Automation>()({
    method: 'POST',
    path: '/agents/automations/{automation_id}/pause',
    request: 'none',
    beta: 'agents=v1',
    accessor: 'beta.agents.automations.pause',
  }),
  /** Resumes a paused automation. */
  automationsResume: operation<AutomationResumeParams, Automation>()({
    method: 'POST',
    path: '/agents/automations/{automation_id}/resume',
    request: 'none',
    beta: 'agents=v1',
    accessor: 'beta.agents.automations.resume',
  }),
  /** Runs an automation now, besides its schedule. */
  automationsInvocationsCreate: operation<InvocationCreateParams, AutomationInvocation>()({
    method: 'POST',
    path: '/agents/automations/{automation_id}/invocations',
    request: 'none',
    beta: 'agents=v1',
    accessor: 'beta.agents.automations.invocations.create',
  }),
  /** Returns one run of an automation and how it ended. */
  automationsInvocationsRetrieve: operation<InvocationRetrieveParams, AutomationInvocation>()({
    method: 'GET',
    path: '/agents/automations/{automation_id}/invocations/{invocation_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.automations.invocations.retrieve',
  }),
  /** Lists the runs of an automation. */
  automationsInvocationsList: operation<InvocationListParams, AutomationInvocationList>()({
    method: 'GET',
    path: '/agents/automations/{automation_id}/invocations',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.automations.invocations.list',
  }),
  /** Creates an environment that agents can run commands in, before a session needs it. */
  environmentsCreate: operation<EnvironmentCreateParams, EnvironmentInfo>()({
    method: 'POST',
    path: '/agents/environments',
    beta: 'agents=v1',
    headers: { 'Idempotency-Key': 'Idempotency-Key' },
    accessor: 'beta.agents.environments.create',
  }),
  /** Returns one environment and its status. */
  environmentsRetrieve: operation<EnvironmentRetrieveParams, EnvironmentInfo>()({
    method: 'GET',
    path: '/agents/environments/{environment_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.environments.retrieve',
  }),
  /** Lists the project's environments. */
  environmentsList: operation<EnvironmentListParams, EnvironmentInfoList>()({
    method: 'GET',
    path: '/agents/environments',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.environments.list',
  }),
  /** Puts a file into an environment. */
  environmentsFilesCreate: operation<AgentEnvironmentFileCreateParams, EnvironmentFile>()({
    method: 'POST',
    path: '/agents/environments/{environment_id}/files',
    beta: 'agents=v1',
    accessor: 'beta.agents.environments.files.create',
  }),
  /** Lists the files of an environment. */
  environmentsFilesList: operation<AgentEnvironmentFileListParams, EnvironmentFileList>()({
    method: 'GET',
    path: '/agents/environments/{environment_id}/files',
    page: 'token',
    beta: 'agents=v1',
    accessor: 'beta.agents.environments.files.list',
  }),
  /** Creates a template that environments can be made from: packages, files, network and size. */
  environmentsTemplatesCreate: operation<TemplateCreateParams, EnvironmentTemplate>()({
    method: 'POST',
    path: '/agents/environments/templates',
    beta: 'agents=v1',
    accessor: 'beta.agents.environments.templates.create',
  }),
  /** Returns one environment template. */
  environmentsTemplatesRetrieve: operation<TemplateRetrieveParams, EnvironmentTemplate>()({
    method: 'GET',
    path: '/agents/environments/templates/{environment_template_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.environments.templates.retrieve',
  }),
  /** Changes an environment template; fields that are left out stay as they are. */
  environmentsTemplatesUpdate: operation<TemplateUpdateParams, EnvironmentTemplate>()({
    method: 'POST',
    path: '/agents/environments/templates/{environment_template_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.environments.templates.update',
  }),
  /** Lists the project's environment templates. */
  environmentsTemplatesList: operation<TemplateListParams, EnvironmentTemplateList>()({
    method: 'GET',
    path: '/agents/environments/templates',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.environments.templates.list',
  }),
  /** Deletes an environment template. */
  environmentsTemplatesDelete: operation<TemplateDeleteParams, EnvironmentTemplateDeleted>()({
    method: 'DELETE',
    path: '/agents/environments/templates/{environment_template_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.environments.templates.delete',
  }),
  /** Starts a session of an agent and, on request, its first turn; streams its events if asked to. */
  sessionsCreate: operation<AgentSessionCreateParams, AgentSession, AgentSessionEvent>()({
    method: 'POST',
    path: '/agents/sessions',
    stream: 'sse',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.create',
  }),
  /** Returns one session and what it waits for. */
  sessionsRetrieve: operation<AgentSessionRetrieveParams, AgentSession>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.retrieve',
  }),
  /** Changes the settings of a session. */
  sessionsUpdate: operation<AgentSessionUpdateParams, AgentSession>()({
    method: 'POST',
    path: '/agents/sessions/{session_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.update',
  }),
  /** Lists the project's sessions. */
  sessionsList: operation<AgentSessionListParams, AgentSessionList>()({
    method: 'GET',
    path: '/agents/sessions',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.list',
  }),
  /** Deletes a session. */
  sessionsDelete: operation<AgentSessionDeleteParams, AgentSessionDeleted>()({
    method: 'DELETE',
    path: '/agents/sessions/{session_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.delete',
  }),
  /** Returns one subagent of a session. */
  sessionsSubagentsRetrieve: operation<SubagentRetrieveParams, Subagent>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/subagents/{subagent_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.subagents.retrieve',
  }),
  /** Lists the subagents that a session created. */
  sessionsSubagentsList: operation<SubagentListParams, SubagentList>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/subagents',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.subagents.list',
  }),
  /** Lists the items of a subagent over all its turns. */
  sessionsSubagentsItemsList: operation<AgentSessionSubagentItemListParams, AgentSessionItemList>()(
    {
      method: 'GET',
      path: '/agents/sessions/{session_id}/subagents/{subagent_id}/items',
      page: 'cursor',
      beta: 'agents=v1',
      accessor: 'beta.agents.sessions.subagents.items.list',
    },
  ),
  /** Returns one turn of a subagent. */
  sessionsSubagentsTurnsRetrieve: operation<AgentSessionSubagentTurnRetrieveParams, Turn>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.subagents.turns.retrieve',
  }),
  /** Lists the turns of a subagent. */
  sessionsSubagentsTurnsList: operation<AgentSessionSubagentTurnListParams, TurnList>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/subagents/{subagent_id}/turns',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.subagents.turns.list',
  }),
  /** Lists the items of one turn of a subagent. */
  sessionsSubagentsTurnsItemsList: operation<
    AgentSessionSubagentTurnItemListParams,
    AgentSessionItemList
  >()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.subagents.turns.items.list',
  }),
  /** Describes one file that a session produced. */
  sessionsArtifactsRetrieve: operation<ArtifactRetrieveParams, SessionArtifact>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/artifacts/{artifact_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.artifacts.retrieve',
  }),
  /** Lists the files that a session produced. */
  sessionsArtifactsList: operation<ArtifactListParams, SessionArtifactList>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/artifacts',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.artifacts.list',
  }),
  /** Deletes a file that a session produced. */
  sessionsArtifactsDelete: operation<ArtifactDeleteParams, SessionArtifactDeleted>()({
    method: 'DELETE',
    path: '/agents/sessions/{session_id}/artifacts/{artifact_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.artifacts.delete',
  }),
  /** Downloads a file that a session produced. */
  sessionsArtifactsContent: operation<ArtifactContentParams, BinaryInput>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/artifacts/{artifact_id}/content',
    response: 'binary',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.artifacts.content',
  }),
  /** Lists the items of a session over all its turns. */
  sessionsItemsList: operation<AgentSessionItemListParams, AgentSessionItemList>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/items',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.items.list',
  }),
  /** Sends input to a session: messages, tool results, answers to approval requests, or a cancellation. */
  sessionsEventsCreate: operation<EventCreateParams, void>()({
    method: 'POST',
    path: '/agents/sessions/{session_id}/events',
    response: 'empty',
    beta: 'agents=v1',
    headers: { 'Idempotency-Key': 'Idempotency-Key' },
    accessor: 'beta.agents.sessions.events.create',
  }),
  /** Streams what happens in a session from now on. */
  sessionsEventsStream: operation<EventStreamParams, never, AgentSessionEvent>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/events',
    stream: 'sse',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.events.stream',
  }),
  /** Lists the traces of a session in the JSON form of OpenTelemetry. */
  sessionsTracesList: operation<TraceListParams, SessionTraceList>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/traces',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.traces.list',
  }),
  /** Returns one turn of a session. */
  sessionsTurnsRetrieve: operation<AgentSessionTurnRetrieveParams, Turn>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/turns/{turn_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.turns.retrieve',
  }),
  /** Lists the turns of a session. */
  sessionsTurnsList: operation<AgentSessionTurnListParams, TurnList>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/turns',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.turns.list',
  }),
  /** Lists the items of one turn of a session. */
  sessionsTurnsItemsList: operation<AgentSessionTurnItemListParams, AgentSessionTurnItemList>()({
    method: 'GET',
    path: '/agents/sessions/{session_id}/turns/{turn_id}/items',
    page: 'conversation-cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.sessions.turns.items.list',
  }),
} as const;
