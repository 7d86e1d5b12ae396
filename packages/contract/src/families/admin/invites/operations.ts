import { operation } from '../../../operation.ts';
import type {
  Invite,
  InviteCreateParams,
  InviteDeleteParams,
  InviteDeleteResponse,
  InviteList,
  InviteListParams,
  InviteRetrieveParams,
} from './types.ts';

export const adminInvites = {
  /** Invites a person to the organization by email, with a role and, on request, projects. */
  create: operation<InviteCreateParams, Invite>()({
    method: 'POST',
    path: '/organization/invites',
    auth: 'admin',
    accessor: 'admin.organization.invites.create',
  }),
  /** Returns one invite and whether it was accepted. */
  retrieve: operation<InviteRetrieveParams, Invite>()({
    method: 'GET',
    path: '/organization/invites/{invite_id}',
    auth: 'admin',
    accessor: 'admin.organization.invites.retrieve',
  }),
  /** Lists the organization's invites. */
  list: operation<InviteListParams, InviteList>()({
    method: 'GET',
    path: '/organization/invites',
    page: 'conversation-cursor',
    auth: 'admin',
    accessor: 'admin.organization.invites.list',
  }),
  /** Withdraws an invite that was not accepted yet. */
  delete: operation<InviteDeleteParams, InviteDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/invites/{invite_id}',
    auth: 'admin',
    accessor: 'admin.organization.invites.delete',
  }),
} as const;
