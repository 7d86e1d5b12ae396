import { example, onlyPage } from '../../example.ts';
import { vaults } from './operations.ts';
import type { Credential, Vault } from './types.ts';

const vault_id = 'vault_68f0ce2d4b7c8191a5e80f9c3d61b247';
const credential_id = 'cred_68f0ce41d93c8191b0724ae5f8c6d139';

const vault: Vault = {
  id: vault_id,
  object: 'vault',
  created_at: 1795348800,
  name: 'Support agents',
  metadata: { team: 'support' },
};

const credential: Credential = {
  id: credential_id,
  object: 'vault.credential',
  vault_id,
  created_at: 1795348830,
  updated_at: 1795348830,
  name: 'Ticket system',
  metadata: {},
  auth: { type: 'static_bearer', mcp_server_url: 'https://mcp.tickets.example/sse' },
};

export const vaultsExamples = [
  example(vaults.create, {
    request: { name: 'Support agents', metadata: { team: 'support' } },
    response: vault,
  }),
  example(vaults.retrieve, { request: { vault_id }, response: vault }),
  example(vaults.update, {
    request: { vault_id, name: 'Support agents, Europe' },
    response: { ...vault, name: 'Support agents, Europe' },
  }),
  example(vaults.list, { request: { limit: 20, status: 'active' }, response: onlyPage(vault) }),
  example(vaults.delete, {
    request: { vault_id },
    response: { id: vault_id, object: 'vault.deleted', deleted: true },
  }),
  example(vaults.credentialsCreate, {
    request: {
      vault_id,
      name: 'Ticket system',
      auth: {
        type: 'static_bearer',
        mcp_server_url: 'https://mcp.tickets.example/sse',
        token: 'a-token-of-the-ticket-system',
      },
    },
    response: credential,
  }),
  example(vaults.credentialsRetrieve, {
    request: { vault_id, credential_id },
    response: credential,
  }),
  example(vaults.credentialsUpdate, {
    request: {
      vault_id,
      credential_id,
      auth: { type: 'static_bearer', token: 'the-next-token-of-the-ticket-system' },
    },
    response: { ...credential, updated_at: 1795352400 },
  }),
  example(vaults.credentialsList, {
    request: { vault_id, limit: 20, status: ['active', 'archived'] },
    response: onlyPage(credential),
  }),
  example(vaults.credentialsDelete, {
    request: { vault_id, credential_id },
    response: { id: credential_id, object: 'vault.credential.deleted', deleted: true },
  }),
];
