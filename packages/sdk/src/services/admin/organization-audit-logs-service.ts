import type { AuditLogListParams, AuditLogListResponse } from '@unabridged/contract';
import { adminAuditLogs } from '@unabridged/contract/families/admin/audit-logs';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';

/** Who did what in the organization, and when. */
export class OrganizationAuditLogsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists what users and keys did in the organization, newest first, with filters by actor, project
   * and kind of event.
   */
  list(
    query?: AuditLogListParams | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<AuditLogListResponse>, AuditLogListResponse> {
    return this.#client.execute(adminAuditLogs.list, query ?? {}, options);
  }
}
