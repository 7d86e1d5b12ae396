import type { Integer } from '../../../scalars.ts';

export interface OrganizationSpendAlert {
  id: string;
  currency: 'USD';
  interval: 'month';
  notification_channel: SpendAlertNotificationChannel;
  object: 'organization.spend_alert';
  threshold_amount: number;
}

export interface OrganizationSpendAlertDeleted {
  id: string;
  deleted: boolean;
  object: 'organization.spend_alert.deleted';
}

export interface SpendAlertCreateParams {
  currency: 'USD';
  interval: 'month';
  notification_channel: SpendAlertNotificationChannel;
  threshold_amount: number;
}

export interface SpendAlertUpdateParams {
  alert_id: string;
  currency: 'USD';
  interval: 'month';
  notification_channel: SpendAlertNotificationChannel;
  threshold_amount: number;
}

export interface SpendAlertListParams {
  before?: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface SpendAlertRetrieveParams {
  alert_id: string;
}

export interface OrganizationSpendAlertList {
  object: 'list';
  data: OrganizationSpendAlert[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface SpendAlertDeleteParams {
  alert_id: string;
}

export interface SpendAlertNotificationChannel {
  recipients: string[];
  type: 'email';
  subject_prefix?: string | null;
}
