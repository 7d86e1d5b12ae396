import type { ComparisonFilter, CompoundFilter } from '../../shared/types.ts';
import type { Integer } from '../../../scalars.ts';
import type {
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
} from './shell-tools.ts';
import type { ToolCallerKind } from './tools.ts';

/** Searches vector stores for passages that fit the question. */
export interface FileSearchTool {
  type: 'file_search';
  /** Ids of the vector stores to search. */
  vector_store_ids: string[];
  /** Condition on the attributes of the files. */
  filters?: ComparisonFilter | CompoundFilter | null;
  /**
   * Most passages to return.
   * @minimum 1
   * @maximum 50
   */
  max_num_results?: Integer;
  /** How passages are ranked and which are left out. */
  ranking_options?: FileSearchToolRankingOptions;
}

/** How passages are ranked. */
export interface FileSearchToolRankingOptions {
  /** Weights of meaning and of words, where both are searched. */
  hybrid_search?: FileSearchToolRankingOptionsHybridSearch;
  /** Which ranker to use. */
  ranker?: 'auto' | 'default-2024-11-15';
  /**
   * Least score of a passage; the closer to 1, the fewer and better the passages.
   * @minimum 0
   * @maximum 1
   */
  score_threshold?: number;
}

/** Weights of the two kinds of search; the result ranks by their sum. */
export interface FileSearchToolRankingOptionsHybridSearch {
  /** Weight of the search by meaning. */
  embedding_weight: number;
  /** Weight of the search by words. */
  text_weight: number;
}

/** Searches the web and opens pages. */
export interface WebSearchTool {
  /** The dated name pins a version of the tool. */
  type: 'web_search' | 'web_search_2025_08_26';
  /**
   * Whether pages may be fetched now; otherwise only what is indexed is read.
   * @default true
   */
  external_web_access?: boolean;
  /** Which pages may be used. */
  filters?: WebSearchToolFilters | null;
  /**
   * How much of what is found goes into the context: more is better informed, slower and dearer.
   * @default medium
   */
  search_context_size?: 'low' | 'medium' | 'high';
  /** Roughly where the user is. */
  user_location?: WebSearchToolUserLocation | null;
}

/** Which pages a search may use. */
export interface WebSearchToolFilters {
  /**
   * Domains to keep to, subdomains included. Empty: all.
   * @default []
   */
  allowed_domains?: string[] | null;
}

/** Roughly where the user is, for results that depend on the place. */
export interface WebSearchToolUserLocation {
  /** Name of the city, such as `Lyon`. */
  city?: string | null;
  /** Country in two letters by ISO 3166-1, such as `FR`. */
  country?: string | null;
  /** Name of the region. */
  region?: string | null;
  /** Time zone by its IANA name, such as `Europe/Paris`. */
  timezone?: string | null;
  /** Says that the place is approximate, the only kind there is. */
  type?: 'approximate';
}

/** An earlier form of web search. */
export interface WebSearchPreviewTool {
  /** The dated name pins a version of the tool. */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  /** Kinds of content to return. */
  search_content_types?: ('text' | 'image')[];
  /** How much of what is found goes into the context. Default: `medium`. */
  search_context_size?: 'low' | 'medium' | 'high';
  /** Roughly where the user is. */
  user_location?: WebSearchPreviewToolUserLocation | null;
}

/** Roughly where the user is, for the earlier form of web search. */
export interface WebSearchPreviewToolUserLocation {
  type: 'approximate';
  /** Name of the city. */
  city?: string | null;
  /** Country in two letters by ISO 3166-1. */
  country?: string | null;
  /** Name of the region. */
  region?: string | null;
  /** Time zone by its IANA name. */
  timezone?: string | null;
}

/** Runs Python in a container. */
export interface ToolCodeInterpreter {
  type: 'code_interpreter';
  /** Id of a container, or what to make a new one from. */
  container: string | ToolCodeInterpreterCodeInterpreterToolAuto;
  /**
   * Who may call it. Default: the model alone.
   * @minItems 1
   */
  allowed_callers?: ToolCallerKind[] | null;
}

/** A container that is made for the request, or kept from the one before. */
export interface ToolCodeInterpreterCodeInterpreterToolAuto {
  type: 'auto';
  /**
   * Ids of files to put in it.
   * @maxItems 50
   */
  file_ids?: string[];
  /** Memory of the container. Default: `1g`. */
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  /** What it may reach on the network. Default: nothing. */
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
}

/** Makes and edits images. */
export interface ToolImageGeneration {
  type: 'image_generation';
  /** Whether to make a new image or to edit one of the context. Default: `auto`. */
  action?: 'generate' | 'edit' | 'auto';
  /**
   * Background of the image.
   * @default auto
   */
  background?: 'transparent' | 'opaque' | 'auto';
  /** How much detail an SVG or an animation has. */
  complexity?: 'low' | 'medium' | 'high';
  /**
   * Number of frames of an animation.
   * @minimum 2
   * @maximum 16
   * @default 9
   */
  frame_count?: Integer;
  /**
   * Milliseconds that each frame of an animation is shown.
   * @default 200
   */
  frame_duration_ms?: Integer;
  /** How closely to keep to the images given, faces above all. Not for `gpt-image-2` and later. */
  input_fidelity?: 'high' | 'low' | null;
  /** Which part of an image to edit. */
  input_image_mask?: ToolImageGenerationInputImageMask;
  /** Image model to use. */
  model?:
    | (string & {})
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'gpt-image-2.5-sunburst'
    | 'gpt-image-2.5-sunburst-2026-09-08'
    | 'gpt-image-2.5-flare'
    | 'gpt-image-2.5-flare-2026-09-08'
    | 'gpt-image-2.6-sunburst'
    | 'gpt-image-2.6-flare'
    | 'gpt-image-1.5'
    | 'chatgpt-image-latest';
  /**
   * How strictly content is filtered.
   * @default auto
   */
  moderation?: 'auto' | 'low';
  /**
   * Compression of `jpeg` and `webp` in percent; 100 keeps the most.
   * @minimum 0
   * @maximum 100
   * @default 100
   */
  output_compression?: Integer;
  /**
   * Format of the image.
   * @default png
   */
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';
  /**
   * Number of unfinished images to stream, each of which costs 100 output tokens.
   * @minimum 0
   * @maximum 3
   * @default 0
   */
  partial_images?: Integer;
  /**
   * Quality of the image; `xhigh` and `max` from `gpt-image-2.5` on.
   * @default auto
   */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
  /**
   * Width and height in pixels; `gpt-image-2` and later take any `WxH` in multiples of 16.
   * @default auto
   */
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  /** How an SVG is drawn. */
  svg?: ToolImageGenerationSvg;
}

/** An image whose transparent part is to be edited. */
export interface ToolImageGenerationInputImageMask {
  /** Id of an uploaded file that holds the mask. */
  file_id?: string;
  /**
   * The mask as a base64 `data:` URL.
   * @maxLength 20971520
   */
  image_url?: string;
}

/** How an SVG is drawn. */
export interface ToolImageGenerationSvg {
  /** Text model that draws it. */
  model?: string;
  /** How much that model thinks. */
  reasoning?: ToolImageGenerationSvgReasoning | null;
}

/** How much the model that draws an SVG thinks. */
export interface ToolImageGenerationSvgReasoning {
  /** From no thought to the most. */
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';
}

/**
 * Calls the tools of a server that speaks the Model Context Protocol. One of `server_url`,
 * `connector_id` and `tunnel_id` says which.
 */
export interface ToolMcp {
  type: 'mcp';
  /** Name of the server in this request, by which calls refer to it. */
  server_label: string;
  /**
   * Who may call its tools. Default: the model alone.
   * @minItems 1
   */
  allowed_callers?: ToolCallerKind[] | null;
  /** Tools that may be used: their names or a filter. Default: all. */
  allowed_tools?: string[] | ToolMcpMcpToolFilter | null;
  /** OAuth access token for the server or connector. It is not stored: send it each time. */
  authorization?: string;
  /** Connector that the service hosts. */
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint';
  /** Keeps the definitions out of the prompt until tool search loads them. */
  defer_loading?: boolean;
  /** Headers to send to the server. They are not stored: send them each time. */
  headers?: { [key: string]: string } | null;
  /**
   * Which tools need your approval before they run.
   * @default always
   */
  require_approval?: ToolMcpMcpToolApprovalFilter | 'always' | 'never' | null;
  /** What the server is for, for the model. */
  server_description?: string;
  /**
   * Address of the server.
   * @format uri
   */
  server_url?: string;
  /**
   * Id of a tunnel that leads to a server without a public address.
   * @pattern ^tunnel_[a-z0-9]{32}$
   */
  tunnel_id?: string;
}

/** Selects tools of a server. */
export interface ToolMcpMcpToolFilter {
  /** Only tools that the server marks as changing nothing, or only the others. */
  read_only?: boolean;
  /** Only tools of these names. */
  tool_names?: string[];
}

/** Tells which tools need approval. */
export interface ToolMcpMcpToolApprovalFilter {
  /** Tools that need it every time. */
  always?: ToolMcpMcpToolFilter;
  /** Tools that never need it. */
  never?: ToolMcpMcpToolFilter;
}

/** Operates a computer: the model asks for clicks and keys, you carry them out. */
export interface ComputerTool {
  type: 'computer';
}

/** An earlier form of the computer tool, which needs the screen described. */
export interface ComputerUsePreviewTool {
  type: 'computer_use_preview';
  /** Height of the screen in pixels. */
  display_height: Integer;
  /** Width of the screen in pixels. */
  display_width: Integer;
  /** Kind of computer. */
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';
}
