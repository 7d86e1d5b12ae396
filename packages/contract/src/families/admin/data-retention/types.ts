import type { NoParams } from '../../../scalars.ts';

export interface OrganizationDataRetention {
  object: 'organization.data_retention';
  type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

export interface DataRetentionUpdateParams {
  retention_type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

export type DataRetentionRetrieveParams = NoParams;
