import type {
  Invite,
  InviteCreateParams,
  InviteDeleteResponse,
  InviteListParams,
} from '@unabridged/contract';
import { adminInvites } from '@unabridged/contract/families/admin/invites';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';

/** Invitations to the organization. */
export class OrganizationInvitesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Invites a person to the organization by email, with a role and, on request, projects. */
  create(body: InviteCreateParams, options?: RequestOptions): APIPromise<Invite> {
    return this.#client.execute(adminInvites.create, body, options);
  }

  /** Returns one invite and whether it was accepted. */
  retrieve(inviteID: string, options?: RequestOptions): APIPromise<Invite> {
    return this.#client.execute(adminInvites.retrieve, { invite_id: inviteID }, options);
  }

  /** Lists the organization's invites. */
  list(
    query?: InviteListParams | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<Invite>, Invite> {
    return this.#client.execute(adminInvites.list, query ?? {}, options);
  }

  /** Withdraws an invite that was not accepted yet. */
  delete(inviteID: string, options?: RequestOptions): APIPromise<InviteDeleteResponse> {
    return this.#client.execute(adminInvites.delete, { invite_id: inviteID }, options);
  }
}
