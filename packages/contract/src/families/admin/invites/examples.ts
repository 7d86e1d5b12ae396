import { example, onlyPage } from '../../../example.ts';
import { adminInvites } from './operations.ts';
import type { Invite } from './types.ts';

const invite_id = 'invite-3nYtQz7KcVbX';

const invite: Invite = {
  id: invite_id,
  object: 'organization.invite',
  created_at: 1795348800,
  expires_at: 1795953600,
  accepted_at: null,
  email: 'linus@example.com',
  role: 'reader',
  status: 'pending',
  projects: [{ id: 'proj_2cKfT9xWbQe7', role: 'member' }],
};

export const adminInvitesExamples = [
  example(adminInvites.create, {
    request: {
      email: 'linus@example.com',
      role: 'reader',
      projects: [{ id: 'proj_2cKfT9xWbQe7', role: 'member' }],
    },
    response: invite,
  }),
  example(adminInvites.retrieve, { request: { invite_id }, response: invite }),
  example(adminInvites.list, { request: { limit: 20 }, response: onlyPage(invite) }),
  example(adminInvites.delete, {
    request: { invite_id },
    response: { id: invite_id, object: 'organization.invite.deleted', deleted: true },
  }),
];
