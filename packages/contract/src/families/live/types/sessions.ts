import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type {
  LiveApplyPatchToolChoice,
  LiveCodeInterpreterToolChoice,
  LiveComputerToolChoice,
  LiveCustomToolChoice,
  LiveFileSearchToolChoice,
  LiveFunctionToolChoiceParam,
  LiveImageGenerationToolChoice,
  LiveMCPToolChoiceParam,
  LiveProgrammaticToolCallingToolChoice,
  LiveResponsesDelegationConfig,
  LiveResponsesDelegationUpdateConfig,
  LiveShellToolChoice,
  LiveWebSearchPreview,
  LiveWebSearchToolChoice,
} from './responses-delegation.ts';
import type {
  LiveDecisionJSONObject,
  LiveDecisionTrigger,
  LiveDecisions,
  LiveDecisionsDelegationUpdateConfig,
} from './decisions.ts';
import type { LiveServerEventSelector } from './events.ts';

export interface LiveSessionForkResponse {
  session: LiveSession;
  transport: LiveTransport;
}

export interface LiveSessionAcceptParams {
  session_id: string;
  session: LiveSessionAcceptParamsSession;
}

export interface LiveSessionAcceptParamsSession {
  model: (string & {}) | 'gpt-live-1';
  type: 'live';
  audio?: LiveAudio;
  delegation?: LiveClientDelegation | LiveResponses | LiveDecisions | null;
  input?: LiveInitialItem[];
  instructions?: string | null;
  safety_identifier?: string | null;
  store?: boolean;
  triggers?: LiveDecisionTrigger[];
}

export interface LiveSessionForkParams {
  session_id: string;
  transport: LiveTransport;
  session?: LiveMediaSessionForkConfig;
}

export interface LiveSessionReferParams {
  session_id: string;
  target_uri: string;
}

export interface LiveSessionRejectParams {
  session_id: string;
  status_code: Integer;
}

export type LiveAudioFormat =
  | LiveAudioFormatAudioPCM
  | LiveAudioFormatAudioPCMU
  | LiveAudioFormatAudioPCMA;

export interface LiveAudioFormatAudioPCM {
  rate: 16000 | 24000;
  type: 'audio/pcm';
}

export interface LiveAudioFormatAudioPCMU {
  rate: Integer;
  type: 'audio/pcmu';
}

export interface LiveAudioFormatAudioPCMA {
  rate: Integer;
  type: 'audio/pcma';
}

export type LiveBuiltInVoice =
  | 'alloy'
  | 'ash'
  | 'ballad'
  | 'beacon'
  | 'bossa'
  | 'cedar'
  | 'cinder'
  | 'coral'
  | 'delta'
  | 'echo'
  | 'gleam'
  | 'marin'
  | 'meridian'
  | 'quartz'
  | 'ripple'
  | 'sage'
  | 'shida'
  | 'shimmer'
  | 'stone'
  | 'tempo'
  | 'verse'
  | 'vesper'
  | 'willow';

export interface LiveClientConfig {
  data_channel: LiveDataChannelConfig;
}

export interface LiveClientDelegation {
  type: 'client';
  acknowledgement_delay_ms?: Integer;
}

export interface LiveCustomVoice {
  id: string;
}

export interface LiveDataChannelConfig {
  allowed_client_events?: 'all' | string[];
  allowed_server_events?: 'all' | LiveServerEventSelector[];
}

export interface LiveError {
  code: string;
  message: string;
  type: string;
  client_event_id?: string;
  param?: string;
}

export interface LiveForkSessionConfig {
  audio?: LiveForkSessionConfigAudio;
  client?: LiveClientConfig;
  delegation?: LiveDelegation;
  store?: boolean;
}

export interface LiveForkSessionConfigAudio {
  format?: LiveAudioFormat;
}

export interface LiveFunctionTool {
  name: string;
  type: 'function';
  description?: string | null;
  parameters?: { [key: string]: unknown } | null;
  strict?: boolean | null;
}

export type LiveInitialItem =
  | LiveInitialItemDeveloper
  | LiveInitialItemUser
  | LiveInitialItemAssistant;

export interface LiveInitialItemDeveloper {
  content: LiveContent[];
  role: 'developer';
  id?: string | null;
  status?: 'incomplete' | 'completed' | null;
  type?: 'message';
}

export interface LiveInitialItemUser {
  content: LiveContent[];
  role: 'user';
  id?: string | null;
  status?: 'incomplete' | 'completed' | null;
  type?: 'message';
}

export interface LiveInitialItemAssistant {
  content: (LiveInitialItemAssistantText | LiveOutputText)[];
  role: 'assistant';
  id?: string | null;
  status?: 'incomplete' | 'completed' | null;
  type?: 'message';
}

export interface LiveInitialItemAssistantText {
  text: string;
  type?: 'text';
}

export interface LiveMediaSessionConfig {
  model: (string & {}) | 'gpt-live-1';
  audio?: LiveAudio;
  client?: LiveClientConfig;
  delegation?: LiveClientDelegation | LiveResponses | LiveDecisions | null;
  input?: LiveInitialItem[];
  instructions?: string | null;
  safety_identifier?: string | null;
  store?: boolean;
  triggers?: LiveDecisionTrigger[];
}

export interface LiveMediaSessionForkConfig {
  client?: LiveClientConfig;
  delegation?: LiveDelegation;
  store?: boolean;
}

export interface LiveSessionConfig {
  model: (string & {}) | 'gpt-live-1';
  audio?: LiveSessionConfigAudio;
  client?: LiveClientConfig;
  delegation?: LiveClientDelegation | LiveResponses | LiveDecisions | null;
  input?: LiveInitialItem[];
  instructions?: string | null;
  store?: boolean;
  triggers?: LiveDecisionTrigger[];
}

export interface LiveSessionConfigAudio {
  format?: LiveAudioFormat;
  output?: LiveOutput;
}

export interface LiveSessionResource {
  id: string;
  expires_at: UnixSeconds;
  model: (string & {}) | 'gpt-live-1';
  status: 'active';
  audio?: LiveSessionConfigAudio;
  client?: LiveClientConfig;
  delegation?: LiveClientDelegation | LiveResponses | LiveDecisions | null;
  input?: LiveInitialItem[];
  instructions?: string | null;
  store?: boolean;
  triggers?: LiveDecisionTrigger[];
}

export interface LiveSessionUpdateConfig {
  delegation?:
    | LiveClientDelegation
    | LiveSessionUpdateConfigResponses
    | LiveSessionUpdateConfigDecisions
    | null;
  triggers?: LiveDecisionTrigger[];
}

export interface LiveSessionUpdateConfigResponses {
  type: 'responses';
  acknowledgement_delay_ms?: Integer;
  responses?: LiveResponsesDelegationUpdateConfig;
}

export interface LiveSessionUpdateConfigDecisions {
  type: 'decisions';
  acknowledgement_delay_ms?: Integer;
  decisions?: LiveDecisionsDelegationUpdateConfig;
}

export interface LiveSessionUsage {
  seconds: number;
}

export interface LiveCreateResponse {
  session: LiveSession;
  transport: LiveTransport;
}

export interface LiveCreateParams {
  session: LiveMediaSessionConfig;
  transport: LiveTransport;
}

export interface LiveSessionDownloadRecordingParams {
  session_id: string;
}

export interface LiveSessionHangupParams {
  session_id: string;
}

export interface LiveSession {
  id: string;
}

export interface LiveTransport {
  sdp: string;
  type: 'webrtc';
}

export interface LiveAudio {
  output?: LiveOutput;
}

export interface LiveOutput {
  voice?: string | LiveBuiltInVoice | LiveCustomVoice;
}

export interface LiveResponses {
  responses: LiveResponsesDelegationConfig;
  type: 'responses';
  acknowledgement_delay_ms?: Integer;
}

export interface LiveOutputText {
  text: string;
  type: 'output_text';
}

export interface LiveRefusal {
  refusal: string;
  type: 'refusal';
}

export interface LiveInputImage {
  image_url: string;
  type: 'input_image';
  detail?: 'low' | 'high' | 'auto' | 'original' | null;
}

export interface LiveInputJSON {
  data: LiveDecisionJSONObject | LiveDecisionJSONObject[];
  type: 'input_json';
}

export interface LiveInputText {
  text: string;
  type: 'input_text';
}

export interface LiveDelegation {
  type: 'responses';
  acknowledgement_delay_ms?: Integer;
  responses?: LiveResponsesDelegationUpdateConfig;
}

export interface LiveContent {
  text: string;
  type?: 'input_text';
}

export interface LiveText {
  verbosity?: 'low' | 'medium' | 'high' | null;
}

export interface LiveReasoning {
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | null;
  summary?: 'concise' | 'detailed' | 'auto' | null;
}

export interface LiveAllowedToolsChoiceParam {
  tools: (
    | LiveFunctionToolChoiceParam
    | LiveMCPToolChoiceParam
    | LiveFileSearchToolChoice
    | LiveWebSearchToolChoice
    | LiveWebSearchPreview
    | LiveImageGenerationToolChoice
    | LiveComputerToolChoice
    | LiveCodeInterpreterToolChoice
    | LiveProgrammaticToolCallingToolChoice
    | LiveShellToolChoice
    | LiveCustomToolChoice
    | LiveApplyPatchToolChoice
  )[];
  type: 'allowed_tools';
  mode?: 'none' | 'auto' | 'required' | null;
}
