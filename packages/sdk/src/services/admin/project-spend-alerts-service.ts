import type {
  ProjectSpendAlert,
  ProjectSpendAlertCreateParams,
  ProjectSpendAlertDeleteParams,
  ProjectSpendAlertDeleted,
  ProjectSpendAlertListParams,
  ProjectSpendAlertRetrieveParams,
  ProjectSpendAlertUpdateParams,
} from '@unabridged/contract';
import { adminProjectSpendAlerts } from '@unabridged/contract/families/admin/project-spend-alerts';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';

/** Alerts about what a project spends. */
export class ProjectSpendAlertsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Creates an alert that is sent when a project's spending passes an amount. */
  create(
    projectID: string,
    body: Omit<ProjectSpendAlertCreateParams, 'project_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlert> {
    return this.#client.execute(
      adminProjectSpendAlerts.create,
      { ...body, project_id: projectID },
      options,
    );
  }

  /** Returns one spend alert of a project. */
  retrieve(
    alertID: string,
    params: Omit<ProjectSpendAlertRetrieveParams, 'alert_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlert> {
    return this.#client.execute(
      adminProjectSpendAlerts.retrieve,
      { ...params, alert_id: alertID },
      options,
    );
  }

  /** Replaces the amount or the recipients of a project's spend alert. */
  update(
    alertID: string,
    params: Omit<ProjectSpendAlertUpdateParams, 'alert_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlert> {
    return this.#client.execute(
      adminProjectSpendAlerts.update,
      { ...params, alert_id: alertID },
      options,
    );
  }

  /** Lists a project's spend alerts. */
  list(
    projectID: string,
    query?: Omit<ProjectSpendAlertListParams, 'project_id'> | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<ProjectSpendAlert>, ProjectSpendAlert> {
    return this.#client.execute(
      adminProjectSpendAlerts.list,
      { ...query, project_id: projectID },
      options,
    );
  }

  /** Deletes a spend alert of a project. */
  delete(
    alertID: string,
    params: Omit<ProjectSpendAlertDeleteParams, 'alert_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlertDeleted> {
    return this.#client.execute(
      adminProjectSpendAlerts.delete,
      { ...params, alert_id: alertID },
      options,
    );
  }
}
