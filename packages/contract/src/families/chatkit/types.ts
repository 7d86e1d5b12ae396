import type { Integer, UnixSeconds } from '../../scalars.ts';

export interface ChatSession {
  id: string;
  chatkit_configuration: ChatSessionChatKitConfiguration;
  client_secret: string;
  expires_at: UnixSeconds;
  max_requests_per_1_minute: Integer;
  object: 'chatkit.session';
  rate_limits: ChatSessionRateLimits;
  status: ChatSessionStatus;
  user: string;
  workflow: ChatKitWorkflow;
}

export interface ChatSessionAutomaticThreadTitling {
  enabled: boolean;
}

export interface ChatSessionChatKitConfiguration {
  automatic_thread_titling: ChatSessionAutomaticThreadTitling;
  file_upload: ChatSessionFileUpload;
  history: ChatSessionHistory;
}

export interface ChatSessionChatKitConfigurationParam {
  automatic_thread_titling?: ChatSessionChatKitConfigurationParamAutomaticThreadTitling;
  file_upload?: ChatSessionChatKitConfigurationParamFileUpload;
  history?: ChatSessionChatKitConfigurationParamHistory;
}

export interface ChatSessionChatKitConfigurationParamAutomaticThreadTitling {
  enabled?: boolean;
}

export interface ChatSessionChatKitConfigurationParamFileUpload {
  enabled?: boolean;
  max_file_size?: Integer;
  max_files?: Integer;
}

export interface ChatSessionChatKitConfigurationParamHistory {
  enabled?: boolean;
  recent_threads?: Integer;
}

export interface ChatSessionExpiresAfterParam {
  anchor: 'created_at';
  seconds: number;
}

export interface ChatSessionFileUpload {
  enabled: boolean;
  max_file_size: Integer | null;
  max_files: Integer | null;
}

export interface ChatSessionHistory {
  enabled: boolean;
  recent_threads: Integer | null;
}

export interface ChatSessionRateLimits {
  max_requests_per_1_minute: Integer;
}

export interface ChatSessionRateLimitsParam {
  max_requests_per_1_minute?: Integer;
}

export type ChatSessionStatus = 'active' | 'expired' | 'cancelled';

export interface ChatSessionWorkflowParam {
  id: string;
  state_variables?: { [key: string]: string | boolean | number };
  tracing?: ChatSessionWorkflowParamTracing;
  version?: string;
}

export interface ChatSessionWorkflowParamTracing {
  enabled?: boolean;
}

export interface ChatKitAttachment {
  id: string;
  mime_type: string;
  name: string;
  preview_url: string | null;
  type: 'image' | 'file';
}

export interface ChatKitResponseOutputText {
  annotations: (ChatKitResponseOutputTextFile | ChatKitResponseOutputTextURL)[];
  text: string;
  type: 'output_text';
}

export interface ChatKitResponseOutputTextFile {
  source: ChatKitResponseOutputTextFileSource;
  type: 'file';
}

export interface ChatKitResponseOutputTextFileSource {
  filename: string;
  type: 'file';
}

export interface ChatKitResponseOutputTextURL {
  source: ChatKitResponseOutputTextURLSource;
  type: 'url';
}

export interface ChatKitResponseOutputTextURLSource {
  type: 'url';
  url: string;
}

export interface ChatKitThread {
  id: string;
  created_at: UnixSeconds;
  object: 'chatkit.thread';
  status: ChatKitThreadActive | ChatKitThreadLocked | ChatKitThreadClosed;
  title: string | null;
  user: string;
}

export interface ChatKitThreadActive {
  type: 'active';
}

export interface ChatKitThreadLocked {
  reason: string | null;
  type: 'locked';
}

export interface ChatKitThreadClosed {
  reason: string | null;
  type: 'closed';
}

export interface ChatKitThreadAssistantMessageItem {
  id: string;
  content: ChatKitResponseOutputText[];
  created_at: UnixSeconds;
  object: 'chatkit.thread_item';
  thread_id: string;
  type: 'chatkit.assistant_message';
}

export interface ChatKitThreadItemList {
  data: (
    | ChatKitThreadUserMessageItem
    | ChatKitThreadAssistantMessageItem
    | ChatKitWidgetItem
    | ChatKitThreadItemListChatKitClientToolCall
    | ChatKitThreadItemListChatKitTask
    | ChatKitThreadItemListChatKitTaskGroup
  )[];
  first_id: string | null;
  has_more: boolean;
  last_id: string | null;
  object: 'list';
}

export interface ChatKitThreadItemListChatKitClientToolCall {
  id: string;
  arguments: string;
  call_id: string;
  created_at: UnixSeconds;
  name: string;
  object: 'chatkit.thread_item';
  output: string | null;
  status: 'in_progress' | 'completed';
  thread_id: string;
  type: 'chatkit.client_tool_call';
}

export interface ChatKitThreadItemListChatKitTask {
  id: string;
  created_at: UnixSeconds;
  heading: string | null;
  object: 'chatkit.thread_item';
  summary: string | null;
  task_type: 'custom' | 'thought';
  thread_id: string;
  type: 'chatkit.task';
}

export interface ChatKitThreadItemListChatKitTaskGroup {
  id: string;
  created_at: UnixSeconds;
  object: 'chatkit.thread_item';
  tasks: ChatKitThreadItemListChatKitTaskGroupTask[];
  thread_id: string;
  type: 'chatkit.task_group';
}

export interface ChatKitThreadItemListChatKitTaskGroupTask {
  heading: string | null;
  summary: string | null;
  type: 'custom' | 'thought';
}

export interface ChatKitThreadUserMessageItem {
  id: string;
  attachments: ChatKitAttachment[];
  content: (ChatKitThreadUserMessageItemInputText | ChatKitThreadUserMessageItemQuotedText)[];
  created_at: UnixSeconds;
  inference_options: ChatKitThreadUserMessageItemInferenceOptions | null;
  object: 'chatkit.thread_item';
  thread_id: string;
  type: 'chatkit.user_message';
}

export interface ChatKitThreadUserMessageItemInputText {
  text: string;
  type: 'input_text';
}

export interface ChatKitThreadUserMessageItemQuotedText {
  text: string;
  type: 'quoted_text';
}

export interface ChatKitThreadUserMessageItemInferenceOptions {
  model: string | null;
  tool_choice: ChatKitThreadUserMessageItemInferenceOptionsToolChoice | null;
}

export interface ChatKitThreadUserMessageItemInferenceOptionsToolChoice {
  id: string;
}

export interface ChatKitWidgetItem {
  id: string;
  created_at: UnixSeconds;
  object: 'chatkit.thread_item';
  thread_id: string;
  type: 'chatkit.widget';
  widget: string;
}

export interface ChatKitThreadDeleteResponse {
  id: string;
  deleted: boolean;
  object: 'chatkit.thread.deleted';
}

export interface ChatKitThreadListParams {
  before?: string;
  order?: 'asc' | 'desc';
  user?: string;
  after?: string;
  limit?: Integer;
}

export interface ChatKitThreadListItemsParams {
  thread_id: string;
  before?: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ChatKitSessionCreateParams {
  user: string;
  workflow: ChatSessionWorkflowParam;
  chatkit_configuration?: ChatSessionChatKitConfigurationParam;
  expires_after?: ChatSessionExpiresAfterParam;
  rate_limits?: ChatSessionRateLimitsParam;
}

export interface ChatKitWorkflow {
  id: string;
  state_variables: { [key: string]: string | boolean | number } | null;
  tracing: ChatKitWorkflowTracing;
  version: string | null;
}

export interface ChatKitWorkflowTracing {
  enabled: boolean;
}

export interface ChatKitSessionCancelParams {
  session_id: string;
}

export interface ChatKitThreadRetrieveParams {
  thread_id: string;
}

export interface ChatKitThreadList {
  object: 'list';
  data: ChatKitThread[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface ChatKitThreadDeleteParams {
  thread_id: string;
}
