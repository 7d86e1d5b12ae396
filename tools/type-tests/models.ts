/** The types of the families models and shared against the official ones, in both directions. */
import type * as Ours from '@unabridged/contract';
import type * as Official from 'openai/resources/models';
import type * as OfficialShared from 'openai/resources/shared';
import type { Holds, Same, SameFields } from './compare-types.ts';

export type Models = Holds<
  | Same<Ours.Model, Official.Model>
  | SameFields<Ours.Model, Official.Model>
  | Same<Ours.ModelDeleted, Official.ModelDeleted>
  | SameFields<Ours.ModelDeleted, Official.ModelDeleted>
>;

export type Shared = Holds<
  | Same<Ours.ChatModel, OfficialShared.ChatModel>
  | Same<Ours.Metadata, OfficialShared.Metadata>
  | Same<Ours.Reasoning, OfficialShared.Reasoning>
  | SameFields<Ours.Reasoning, OfficialShared.Reasoning>
  | Same<Ours.ComparisonFilter, OfficialShared.ComparisonFilter>
  | Same<Ours.CustomToolInputFormat, OfficialShared.CustomToolInputFormat>
  | Same<Ours.FunctionDefinition, OfficialShared.FunctionDefinition>
  | Same<Ours.ErrorObject, OfficialShared.ErrorObject>
  | SameFields<Ours.ErrorObject, OfficialShared.ErrorObject>
  | Same<Ours.ResponseFormatJSONSchema, OfficialShared.ResponseFormatJSONSchema>
  | Same<Ours.OAuthErrorCode, OfficialShared.OAuthErrorCode>
>;
