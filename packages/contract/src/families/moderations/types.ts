/** What a moderation model found in one input. */
export interface Moderation {
  /** Category → whether it applies. */
  categories: ModerationCategories;
  /** Category → kinds of content that it was looked for in. */
  category_applied_input_types: ModerationCategoryAppliedInputTypes;
  /** Category → how sure the model is. */
  category_scores: ModerationCategoryScores;
  /** Whether any category applies. */
  flagged: boolean;
}

/** Which categories apply to an input. */
export interface ModerationCategories {
  /** Words meant to hurt or torment someone. */
  harassment: boolean;
  /** The same with violence or serious harm held out to someone. */
  'harassment/threatening': boolean;
  /** Hatred of people for what they are: their origin, faith, sex, disability and the like. */
  hate: boolean;
  /** The same with violence or serious harm to those people. */
  'hate/threatening': boolean;
  /** Advice on wrongdoing, such as how to steal; null from models before `omni-moderation`. */
  illicit: boolean | null;
  /** The same with violence or weapons; null from models before `omni-moderation`. */
  'illicit/violent': boolean | null;
  /** Harm that people do to themselves, praised or pictured. */
  'self-harm': boolean;
  /** How to do such harm, or encouragement to it. */
  'self-harm/instructions': boolean;
  /** Someone says that they do such harm, or mean to. */
  'self-harm/intent': boolean;
  /** Content meant to arouse; not education about sex or health. */
  sexual: boolean;
  /** Sexual content that involves someone under 18. */
  'sexual/minors': boolean;
  /** Death, violence or injury. */
  violence: boolean;
  /** The same in gruesome detail. */
  'violence/graphic': boolean;
}

/** Kinds of content in which each category was looked for; empty where it was not. */
export interface ModerationCategoryAppliedInputTypes {
  /** For words meant to hurt. */
  harassment: 'text'[];
  /** For such words with violence held out. */
  'harassment/threatening': 'text'[];
  /** For hatred of people for what they are. */
  hate: 'text'[];
  /** For such hatred with violence. */
  'hate/threatening': 'text'[];
  /** For advice on wrongdoing. */
  illicit: 'text'[];
  /** For such advice with violence or weapons. */
  'illicit/violent': 'text'[];
  /** For harm that people do to themselves. */
  'self-harm': ('text' | 'image')[];
  /** For how to do such harm. */
  'self-harm/instructions': ('text' | 'image')[];
  /** For someone's own wish for such harm. */
  'self-harm/intent': ('text' | 'image')[];
  /** For content meant to arouse. */
  sexual: ('text' | 'image')[];
  /** For such content with someone under 18. */
  'sexual/minors': 'text'[];
  /** For death, violence or injury. */
  violence: ('text' | 'image')[];
  /** For these in gruesome detail. */
  'violence/graphic': ('text' | 'image')[];
}

/** How sure the model is of each category, from 0 to 1. Not comparable between models. */
export interface ModerationCategoryScores {
  /** Of words meant to hurt. */
  harassment: number;
  /** Of such words with violence held out. */
  'harassment/threatening': number;
  /** Of hatred of people for what they are. */
  hate: number;
  /** Of such hatred with violence. */
  'hate/threatening': number;
  /** Of advice on wrongdoing. */
  illicit: number;
  /** Of such advice with violence or weapons. */
  'illicit/violent': number;
  /** Of harm that people do to themselves. */
  'self-harm': number;
  /** Of how to do such harm. */
  'self-harm/instructions': number;
  /** Of someone's own wish for such harm. */
  'self-harm/intent': number;
  /** Of content meant to arouse. */
  sexual: number;
  /** Of such content with someone under 18. */
  'sexual/minors': number;
  /** Of death, violence or injury. */
  violence: number;
  /** Of these in gruesome detail. */
  'violence/graphic': number;
}

/** An image to look at. */
export interface ModerationImageURLInput {
  type: 'image_url';
  /** Where the image is. */
  image_url: ModerationImageURLInputImageURL;
}

/** Where an image is. */
export interface ModerationImageURLInputImageURL {
  /** An `https:` URL, or the image itself as a `data:` URL. */
  url: string;
}

/** Models that moderate. Those called `omni` take images too, the others text alone. */
export type ModerationModel =
  | 'omni-moderation-latest'
  | 'omni-moderation-2024-09-26'
  | 'text-moderation-latest'
  | 'text-moderation-stable';

/** A part of an input: a text or an image. */
export type ModerationMultiModalInput = ModerationImageURLInput | ModerationTextInput;

/** A text to look at. */
export interface ModerationTextInput {
  type: 'text';
  /** The text itself. */
  text: string;
}

/** What a moderation model found. */
export interface ModerationCreateResponse {
  /** Unique id, `modr-…`. */
  id: string;
  /** Model that looked. */
  model: string;
  /** One result for each text of a list; parts make up one input, and so one result. */
  results: Moderation[];
}

/** Params of `moderations.create`. */
export interface ModerationCreateParams {
  /** A text, several texts, or one input in parts: texts and images. */
  input: string | string[] | ModerationMultiModalInput[];
  /**
   * Model to ask.
   * @default omni-moderation-latest
   */
  model?: (string & {}) | ModerationModel;
}
