import type { Integer } from '../../../scalars.ts';
import type { AgentOutputItem } from './items.ts';
import type {
  AgentSession,
  AgentSessionEnvironmentState,
  SessionError,
  Subagent,
  TokenUsage,
  Turn,
} from './sessions.ts';
import type { AgentSessionItem } from './session-items.ts';
import type { OutputText, SummaryText } from './agents.ts';

export interface AgentOutputCommandExecutionOutputDeltaEvent {
  delta: string;
  event_id: string;
  item_id: string;
  output_index: Integer;
  session_id: string;
  turn_id: string | null;
  type: 'agent.output.command_execution_output.delta';
  obfuscation?: string;
}

export interface AgentSessionCreatedEvent {
  event_id: string;
  session: AgentSession;
  type: 'agent.session.created';
  obfuscation?: string;
}

export interface AgentSessionEnvironmentConnectedEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.connected';
  obfuscation?: string;
}

export interface AgentSessionEnvironmentDisconnectedEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.disconnected';
  obfuscation?: string;
}

export interface AgentSessionEnvironmentExpiredEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.expired';
  obfuscation?: string;
}

export interface AgentSessionEnvironmentFailedEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.failed';
  obfuscation?: string;
}

export interface AgentSessionEnvironmentPendingEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.pending';
  obfuscation?: string;
}

export interface AgentSessionEnvironmentReadyEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.ready';
  obfuscation?: string;
}

export interface AgentSessionEnvironmentResetEvent {
  environment_id: string;
  event_id: string;
  reset_count: Integer;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.reset';
  obfuscation?: string;
}

export interface AgentSessionEnvironmentSuspendedEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.suspended';
  obfuscation?: string;
}

export interface AgentSessionErrorEvent {
  error: SessionError;
  event_id: string;
  session_id: string;
  type: 'error';
  obfuscation?: string;
}

export type AgentSessionEvent =
  | AgentSessionErrorEvent
  | AgentSessionEnvironmentReadyEvent
  | AgentSessionEnvironmentSuspendedEvent
  | AgentSessionEnvironmentExpiredEvent
  | AgentSessionEnvironmentResetEvent
  | AgentOutputCommandExecutionOutputDeltaEvent
  | AgentSessionCreatedEvent
  | AgentSessionTurnCreatedEvent
  | AgentSessionTurnInProgressEvent
  | AgentSessionTurnCompletedEvent
  | AgentSessionTurnFailedEvent
  | AgentSessionTurnCancelledEvent
  | AgentSessionTurnItemAddedEvent
  | AgentSessionIdleEvent
  | AgentSessionInProgressEvent
  | AgentSessionRequiresActionEvent
  | AgentSessionFailedEvent
  | AgentSessionEnvironmentPendingEvent
  | AgentSessionEnvironmentConnectedEvent
  | AgentSessionEnvironmentDisconnectedEvent
  | AgentSessionEnvironmentFailedEvent
  | AgentSessionSubagentCreatedEvent
  | AgentSessionSubagentActiveEvent
  | AgentSessionSubagentClosedEvent
  | AgentSessionTurnItemDoneEvent
  | AgentSessionTurnContentPartAddedEvent
  | AgentSessionTurnContentPartDoneEvent
  | AgentSessionTurnOutputTextDeltaEvent
  | AgentSessionTurnOutputTextDoneEvent
  | AgentSessionTurnReasoningSummaryPartAddedEvent
  | AgentSessionTurnReasoningSummaryPartDoneEvent
  | AgentSessionTurnReasoningSummaryTextDeltaEvent
  | AgentSessionTurnReasoningSummaryTextDoneEvent;

export interface AgentSessionFailedEvent {
  event_id: string;
  session: AgentSession;
  type: 'agent.session.failed';
  obfuscation?: string;
}

export interface AgentSessionIdleEvent {
  event_id: string;
  session: AgentSession;
  type: 'agent.session.idle';
  obfuscation?: string;
}

export interface AgentSessionInProgressEvent {
  event_id: string;
  session: AgentSession;
  type: 'agent.session.in_progress';
  obfuscation?: string;
}

export interface AgentSessionRequiresActionEvent {
  event_id: string;
  session: AgentSession;
  type: 'agent.session.requires_action';
  obfuscation?: string;
}

export interface AgentSessionSubagentActiveEvent {
  event_id: string;
  subagent: Subagent;
  type: 'agent.session.subagent.active';
  obfuscation?: string;
}

export interface AgentSessionSubagentClosedEvent {
  event_id: string;
  subagent: Subagent;
  type: 'agent.session.subagent.closed';
  obfuscation?: string;
}

export interface AgentSessionSubagentCreatedEvent {
  event_id: string;
  subagent: Subagent;
  type: 'agent.session.subagent.created';
  obfuscation?: string;
}

export interface AgentSessionTurnCancelledEvent {
  event_id: string;
  session_id: string;
  turn: Turn;
  turn_id: string;
  type: 'agent.session.turn.cancelled';
  usage: TokenUsage | null;
  obfuscation?: string;
}

export interface AgentSessionTurnCompletedEvent {
  event_id: string;
  session_id: string;
  turn: Turn;
  turn_id: string;
  type: 'agent.session.turn.completed';
  usage: TokenUsage | null;
  obfuscation?: string;
}

export interface AgentSessionTurnContentPartAddedEvent {
  content_index: Integer;
  event_id: string;
  item_id: string;
  output_index: Integer;
  part: OutputText;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.turn.content_part.added';
  obfuscation?: string;
}

export interface AgentSessionTurnContentPartDoneEvent {
  content_index: Integer;
  event_id: string;
  item_id: string;
  output_index: Integer;
  part: OutputText;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.turn.content_part.done';
  obfuscation?: string;
}

export interface AgentSessionTurnCreatedEvent {
  event_id: string;
  session_id: string;
  turn: Turn;
  turn_id: string;
  type: 'agent.session.turn.created';
  obfuscation?: string;
}

export interface AgentSessionTurnFailedEvent {
  event_id: string;
  session_id: string;
  turn: Turn;
  turn_id: string;
  type: 'agent.session.turn.failed';
  usage: TokenUsage | null;
  obfuscation?: string;
}

export interface AgentSessionTurnInProgressEvent {
  event_id: string;
  session_id: string;
  turn: Turn;
  turn_id: string;
  type: 'agent.session.turn.in_progress';
  obfuscation?: string;
}

export interface AgentSessionTurnItemAddedEvent {
  event_id: string;
  item: AgentSessionItem;
  output_index: Integer | null;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.turn.item.added';
  obfuscation?: string;
}

export interface AgentSessionTurnItemDoneEvent {
  event_id: string;
  item: AgentOutputItem;
  output_index: Integer;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.turn.item.done';
  obfuscation?: string;
}

export interface AgentSessionTurnOutputTextDeltaEvent {
  content_index: Integer;
  delta: string;
  event_id: string;
  item_id: string;
  output_index: Integer;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.turn.output_text.delta';
  obfuscation?: string;
}

export interface AgentSessionTurnOutputTextDoneEvent {
  content_index: Integer;
  event_id: string;
  item_id: string;
  output_index: Integer;
  session_id: string;
  text: string;
  turn_id: string | null;
  type: 'agent.session.turn.output_text.done';
  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryPartAddedEvent {
  event_id: string;
  item_id: string;
  output_index: Integer;
  part: SummaryText;
  session_id: string;
  summary_index: Integer;
  turn_id: string | null;
  type: 'agent.session.turn.reasoning_summary_part.added';
  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryPartDoneEvent {
  event_id: string;
  item_id: string;
  output_index: Integer;
  part: SummaryText;
  session_id: string;
  status: 'incomplete' | null;
  summary_index: Integer;
  turn_id: string | null;
  type: 'agent.session.turn.reasoning_summary_part.done';
  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryTextDeltaEvent {
  delta: string;
  event_id: string;
  item_id: string;
  output_index: Integer;
  session_id: string;
  summary_index: Integer;
  turn_id: string | null;
  type: 'agent.session.turn.reasoning_summary_text.delta';
  obfuscation?: string;
}

export interface AgentSessionTurnReasoningSummaryTextDoneEvent {
  event_id: string;
  item_id: string;
  output_index: Integer;
  session_id: string;
  summary_index: Integer;
  text: string;
  turn_id: string | null;
  type: 'agent.session.turn.reasoning_summary_text.done';
  obfuscation?: string;
}
