import type { Integer } from '../../../scalars.ts';

export interface ProjectSpendAlert {
  id: string;
  currency: 'USD';
  interval: 'month';
  notification_channel: ProjectSpendAlertNotificationChannel;
  object: 'project.spend_alert';
  threshold_amount: number;
}

export interface ProjectSpendAlertNotificationChannel {
  recipients: string[];
  type: 'email';
  subject_prefix?: string | null;
}

export interface ProjectSpendAlertDeleted {
  id: string;
  deleted: boolean;
  object: 'project.spend_alert.deleted';
}

export interface ProjectSpendAlertCreateParams {
  project_id: string;
  currency: 'USD';
  interval: 'month';
  notification_channel: ProjectSpendAlertNotificationChannel;
  threshold_amount: number;
}

export interface ProjectSpendAlertRetrieveParams {
  alert_id: string;
  project_id: string;
}

export interface ProjectSpendAlertUpdateParams {
  alert_id: string;
  project_id: string;
  currency: 'USD';
  interval: 'month';
  notification_channel: ProjectSpendAlertNotificationChannel;
  threshold_amount: number;
}

export interface ProjectSpendAlertListParams {
  project_id: string;
  before?: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ProjectSpendAlertDeleteParams {
  alert_id: string;
  project_id: string;
}

export interface ProjectSpendAlertList {
  object: 'list';
  data: ProjectSpendAlert[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}
