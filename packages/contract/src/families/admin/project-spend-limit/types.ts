export interface ProjectSpendLimit {
  currency: (string & {}) | 'USD';
  enforcement: ProjectSpendLimitEnforcement;
  interval: (string & {}) | 'month';
  object: 'project.spend_limit';
  threshold_amount: number;
}

export interface ProjectSpendLimitEnforcement {
  status: (string & {}) | 'inactive' | 'enforcing';
}

export interface ProjectSpendLimitDeleted {
  deleted: boolean;
  object: 'project.spend_limit.deleted';
}

export interface ProjectSpendLimitUpdateParams {
  project_id: string;
  currency: 'USD';
  interval: 'month';
  threshold_amount: number;
}

export interface ProjectSpendLimitRetrieveParams {
  project_id: string;
}

export interface ProjectSpendLimitDeleteParams {
  project_id: string;
}
