export interface ProjectDataRetention {
  object: 'project.data_retention';
  type:
    | 'organization_default'
    | 'none'
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

export interface ProjectDataRetentionUpdateParams {
  project_id: string;
  retention_type:
    | 'organization_default'
    | 'none'
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

export interface ProjectDataRetentionRetrieveParams {
  project_id: string;
}
