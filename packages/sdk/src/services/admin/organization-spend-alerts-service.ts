import type {
  OrganizationSpendAlert,
  OrganizationSpendAlertDeleted,
  SpendAlertCreateParams,
  SpendAlertListParams,
  SpendAlertUpdateParams,
} from '@unabridged/contract';
import { adminSpendAlerts } from '@unabridged/contract/families/admin/spend-alerts';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';

/** Alerts about what the organization spends. */
export class OrganizationSpendAlertsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Creates an alert that is sent when the organization's spending passes an amount. */
  create(
    body: SpendAlertCreateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationSpendAlert> {
    return this.#client.execute(adminSpendAlerts.create, body, options);
  }

  /** Returns one spend alert of the organization. */
  retrieve(alertID: string, options?: RequestOptions): APIPromise<OrganizationSpendAlert> {
    return this.#client.execute(adminSpendAlerts.retrieve, { alert_id: alertID }, options);
  }

  /** Replaces the amount or the recipients of a spend alert. */
  update(
    alertID: string,
    body: Omit<SpendAlertUpdateParams, 'alert_id'>,
    options?: RequestOptions,
  ): APIPromise<OrganizationSpendAlert> {
    return this.#client.execute(adminSpendAlerts.update, { ...body, alert_id: alertID }, options);
  }

  /** Lists the organization's spend alerts. */
  list(
    query?: SpendAlertListParams | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<OrganizationSpendAlert>, OrganizationSpendAlert> {
    return this.#client.execute(adminSpendAlerts.list, query ?? {}, options);
  }

  /** Deletes a spend alert of the organization. */
  delete(alertID: string, options?: RequestOptions): APIPromise<OrganizationSpendAlertDeleted> {
    return this.#client.execute(adminSpendAlerts.delete, { alert_id: alertID }, options);
  }
}
