/** The types of the family responses against the official ones, in both directions. */
import type * as Ours from '@unabridged/contract';
import type * as Official from 'openai/resources/responses/responses';
import type * as OfficialInputItems from 'openai/resources/responses/input-items';
import type * as OfficialInputTokens from 'openai/resources/responses/input-tokens';
import type { Fits, Holds, Same, SameFields } from './compare-types.ts';
import type {
  WithoutFilters,
  WithoutObfuscation,
  WithoutOutputText,
  WithoutPathParameters,
  WithoutResponse,
  WithoutToolLists,
} from './exceptions.ts';

type OurRetrieveParams = WithoutPathParameters<Ours.ResponseRetrieveParams, 'response_id'>;
type OurListParams = WithoutPathParameters<Ours.InputItemListParams, 'response_id'>;

export type Create = Holds<
  | Fits<Ours.ResponseCreateParams, Official.ResponseCreateParamsBase>
  | SameFields<Ours.ResponseCreateParams, Official.ResponseCreateParamsBase>
  | Same<
      Omit<Ours.ResponseCreateParams, 'tools' | 'input'>,
      Omit<Official.ResponseCreateParamsBase, 'tools' | 'input'>
    >
>;

export type Result = Holds<
  | Fits<Ours.Response, WithoutOutputText<Official.Response>>
  | SameFields<Ours.Response, WithoutOutputText<Official.Response>>
  | Same<
      Omit<Ours.Response, 'tools' | 'output' | 'instructions'>,
      Omit<Official.Response, 'tools' | 'output' | 'instructions' | 'output_text'>
    >
>;

export type Retrieve = Holds<
  | Same<OurRetrieveParams, Official.ResponseRetrieveParamsBase>
  | SameFields<OurRetrieveParams, Official.ResponseRetrieveParamsBase>
>;

export type Compact = Holds<
  | Fits<Ours.ResponseCompactParams, Official.ResponseCompactParams>
  | SameFields<Ours.ResponseCompactParams, Official.ResponseCompactParams>
  | Same<Omit<Ours.ResponseCompactParams, 'input'>, Omit<Official.ResponseCompactParams, 'input'>>
  | Fits<Ours.CompactedResponse, Official.CompactedResponse>
  | SameFields<Ours.CompactedResponse, Official.CompactedResponse>
>;

export type ListInputItems = Holds<
  | Same<OurListParams, OfficialInputItems.InputItemListParams>
  | SameFields<OurListParams, OfficialInputItems.InputItemListParams>
  | Fits<Ours.ResponseItemList, OfficialInputItems.ResponseItemList>
  | SameFields<Ours.ResponseItemList, OfficialInputItems.ResponseItemList>
>;

export type CountInputTokens = Holds<
  | Fits<Ours.InputTokenCountParams, OfficialInputTokens.InputTokenCountParams>
  | SameFields<Ours.InputTokenCountParams, OfficialInputTokens.InputTokenCountParams>
  | Same<
      Omit<Ours.InputTokenCountParams, 'tools' | 'input'>,
      Omit<OfficialInputTokens.InputTokenCountParams, 'tools' | 'input'>
    >
  | Same<Ours.InputTokenCountResponse, OfficialInputTokens.InputTokenCountResponse>
>;

export type Items = Holds<
  | Fits<Ours.ResponseInputItem, Official.ResponseInputItem>
  | Fits<Ours.ResponseOutputItem, Official.ResponseOutputItem>
  | Fits<Ours.ResponseItem, Official.ResponseItem>
  | Fits<WithoutToolLists<Official.ResponseInputItem>, Ours.ResponseInputItem>
  | Fits<WithoutToolLists<Official.ResponseOutputItem>, Ours.ResponseOutputItem>
  | Fits<WithoutToolLists<Official.ResponseItem>, Ours.ResponseItem>
>;

export type Tools = Holds<
  | Fits<Ours.Tool, Official.Tool>
  | Fits<WithoutFilters<Official.Tool>, WithoutFilters<Ours.Tool>>
  | SameFields<Ours.Tool, Official.Tool>
>;

type OurEvent = WithoutResponse<WithoutObfuscation<Ours.ResponseStreamEvent>>;
type OfficialEvent = WithoutResponse<WithoutObfuscation<Official.ResponseStreamEvent>>;

export type Events = Holds<
  | Fits<OurEvent['type'], OfficialEvent['type']>
  | Fits<OfficialEvent['type'], OurEvent['type']>
  | Fits<OurEvent, OfficialEvent>
  | SameFields<OurEvent, OfficialEvent>
  | Fits<Exclude<OfficialEvent, { item: unknown }>, OurEvent>
>;
