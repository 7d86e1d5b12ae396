import type { Integer, UnixSeconds } from '../../../scalars.ts';

export interface Invite {
  id: string;
  created_at: UnixSeconds;
  email: string;
  object: 'organization.invite';
  projects: InviteProject[];
  role: 'owner' | 'reader';
  status: 'accepted' | 'expired' | 'pending';
  accepted_at?: UnixSeconds | null;
  expires_at?: UnixSeconds | null;
}

export interface InviteProject {
  id: string;
  role: 'member' | 'owner';
}

export interface InviteDeleteResponse {
  id: string;
  deleted: boolean;
  object: 'organization.invite.deleted';
}

export interface InviteCreateParams {
  email: string;
  role: 'reader' | 'owner';
  projects?: InviteProject[];
}

export interface InviteListParams {
  after?: string;
  limit?: Integer;
}

export interface InviteRetrieveParams {
  invite_id: string;
}

export interface InviteList {
  object: 'list';
  data: Invite[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface InviteDeleteParams {
  invite_id: string;
}
