import type { ReasoningEffort, ResponseFormatText } from '../../shared/types.ts';
import type { ReasoningSummaryText, ReasoningText } from './content.ts';
import type { ItemStatus } from './items.ts';
import type { ResponseFormatTextJSONSchemaConfig } from './response.ts';
import type { Tool } from './tools.ts';

/** What the model thought before it answered. Send it back where you continue by hand. */
export interface ResponseReasoningItem {
  type: 'reasoning';
  /** Unique id of the item, `rs_…`. */
  id: string;
  /** Summary of the thought, where the request asks for one. */
  summary: ReasoningSummaryText[];
  /** The thought itself, on models that show it. */
  content?: ReasoningText[];
  /** The thought in a form that only the API reads, for requests without storage. */
  encrypted_content?: string | null;
  /** How far the thought has come. */
  status?: ItemStatus;
}

/** A conversation in a short form that only the API reads. */
export interface ResponseCompactionItem {
  type: 'compaction';
  /** Unique id of the item, `cmp_…`. */
  id: string;
  /** The short form. */
  encrypted_content: string;
  /** Who made the item. */
  created_by?: string;
}

/** A conversation in its short form, sent back as input. */
export interface ResponseCompactionItemParam {
  type: 'compaction';
  /**
   * The short form.
   * @maxLength 20971520
   */
  encrypted_content: string;
  /** Unique id of the item. */
  id?: string | null;
}

/** Asks for the conversation before it to be shortened. */
export interface ResponseInputItemCompactionTrigger {
  type: 'compaction_trigger';
  /** Unique id of the item. */
  id?: string | null;
}

/** A stored change of settings in the middle of a conversation. */
export interface ResponseConfigurationUpdateItem {
  type: 'configuration_update';
  /** Unique id of the item. */
  id: string;
  /** How much the model thinks from now on. */
  reasoning?: ConfigurationUpdateReasoning;
  /** Form of the text from now on. */
  text?: ConfigurationUpdateText;
}

/** Changes settings in the middle of a conversation. */
export interface ResponseConfigurationUpdateItemParam {
  type: 'configuration_update';
  /** Unique id of the item. */
  id?: string | null;
  /** How much the model thinks from now on. */
  reasoning?: ConfigurationUpdateReasoning;
  /** Form of the text from now on. */
  text?: ConfigurationUpdateText;
}

/** How much the model thinks from now on. */
export interface ConfigurationUpdateReasoning {
  /** From no thought to the most. */
  effort?: ReasoningEffort | null;
}

/** Form of the text from now on. */
export interface ConfigurationUpdateText {
  /** Plain text, or JSON by a schema. */
  format: ResponseFormatText | ResponseFormatTextJSONSchemaConfig;
}

/** Tools that were added in the middle of a conversation. */
export interface ResponseOutputItemAdditionalTools {
  type: 'additional_tools';
  /** Unique id of the item. */
  id: string;
  /** Who added them. */
  role:
    | 'unknown'
    | 'user'
    | 'assistant'
    | 'system'
    | 'critic'
    | 'discriminator'
    | 'developer'
    | 'tool';
  /** The tools. */
  tools: Tool[];
}

/** Adds tools in the middle of a conversation, without changing the cached list. */
export interface ResponseInputItemAdditionalTools {
  type: 'additional_tools';
  role: 'developer';
  /** The tools. */
  tools: Tool[];
  /** Unique id of the item. */
  id?: string | null;
}

/** Stands for a stored item. */
export interface ResponseInputItemItemReference {
  /** Id of the item. */
  id: string;
  /** Says that this is a reference; may be left out. */
  type?: 'item_reference' | null;
}
