import type { UnixSeconds } from '../../scalars.ts';

export interface SafetyAlert {
  id: string;
  created_at: UnixSeconds;
  error_type:
    | 'potentially_unintended_data_transfer'
    | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity'
    | 'other';
  model: string;
  object: 'safety.alert';
  reason: string | null;
  request_id: string;
  request_paused: boolean;
  response_id: string;
  detailed_explanation?: string | null;
}

export interface SafetyCase {
  id: string;
  created_at: UnixSeconds;
  entity_identifier: string;
  notice: SafetyCaseNotice;
  object: 'safety.case';
  reason: string | null;
}

export interface SafetyCaseNotice {
  type: 'warning' | 'deactivation';
}

export interface CaseRetrieveParams {
  id: string;
}

export interface AlertRetrieveParams {
  id: string;
}
