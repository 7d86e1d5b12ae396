export interface Moderation {
  categories: ModerationCategories;
  category_applied_input_types: ModerationCategoryAppliedInputTypes;
  category_scores: ModerationCategoryScores;
  flagged: boolean;
}

export interface ModerationCategories {
  harassment: boolean;
  'harassment/threatening': boolean;
  hate: boolean;
  'hate/threatening': boolean;
  illicit: boolean | null;
  'illicit/violent': boolean | null;
  'self-harm': boolean;
  'self-harm/instructions': boolean;
  'self-harm/intent': boolean;
  sexual: boolean;
  'sexual/minors': boolean;
  violence: boolean;
  'violence/graphic': boolean;
}

export interface ModerationCategoryAppliedInputTypes {
  harassment: 'text'[];
  'harassment/threatening': 'text'[];
  hate: 'text'[];
  'hate/threatening': 'text'[];
  illicit: 'text'[];
  'illicit/violent': 'text'[];
  'self-harm': ('text' | 'image')[];
  'self-harm/instructions': ('text' | 'image')[];
  'self-harm/intent': ('text' | 'image')[];
  sexual: ('text' | 'image')[];
  'sexual/minors': 'text'[];
  violence: ('text' | 'image')[];
  'violence/graphic': ('text' | 'image')[];
}

export interface ModerationCategoryScores {
  harassment: number;
  'harassment/threatening': number;
  hate: number;
  'hate/threatening': number;
  illicit: number;
  'illicit/violent': number;
  'self-harm': number;
  'self-harm/instructions': number;
  'self-harm/intent': number;
  sexual: number;
  'sexual/minors': number;
  violence: number;
  'violence/graphic': number;
}

export interface ModerationImageURLInput {
  image_url: ModerationImageURLInputImageURL;
  type: 'image_url';
}

export interface ModerationImageURLInputImageURL {
  url: string;
}

export type ModerationModel =
  | 'omni-moderation-latest'
  | 'omni-moderation-2024-09-26'
  | 'text-moderation-latest'
  | 'text-moderation-stable';

export type ModerationMultiModalInput = ModerationImageURLInput | ModerationTextInput;

export interface ModerationTextInput {
  text: string;
  type: 'text';
}

export interface ModerationCreateResponse {
  id: string;
  model: string;
  results: Moderation[];
}

export interface ModerationCreateParams {
  input: string | string[] | ModerationMultiModalInput[];
  model?: (string & {}) | ModerationModel;
}
