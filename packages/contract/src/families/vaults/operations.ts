import { operation } from '../../operation.ts';
import type {
  Credential,
  CredentialCreateParams,
  CredentialDeleteParams,
  CredentialDeleted,
  CredentialList,
  CredentialListParams,
  CredentialRetrieveParams,
  CredentialUpdateParams,
  Vault,
  VaultCreateParams,
  VaultDeleteParams,
  VaultDeleted,
  VaultList,
  VaultListParams,
  VaultRetrieveParams,
  VaultUpdateParams,
} from './types.ts';

export const vaults = {
  /** Creates a vault for secrets that agents use and nobody can read. */
  create: operation<VaultCreateParams, Vault>()({
    method: 'POST',
    path: '/vaults',
    beta: 'agents=v1',
    accessor: 'beta.agents.vaults.create',
  }),
  /** Returns one vault without its secrets. */
  retrieve: operation<VaultRetrieveParams, Vault>()({
    method: 'GET',
    path: '/vaults/{vault_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.vaults.retrieve',
  }),
  /** Changes the name or the metadata of a vault. */
  update: operation<VaultUpdateParams, Vault>()({
    method: 'POST',
    path: '/vaults/{vault_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.vaults.update',
  }),
  /** Lists the project's vaults. */
  list: operation<VaultListParams, VaultList>()({
    method: 'GET',
    path: '/vaults',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.vaults.list',
  }),
  /** Deletes a vault. */
  delete: operation<VaultDeleteParams, VaultDeleted>()({
    method: 'DELETE',
    path: '/vaults/{vault_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.vaults.delete',
  }),
  /** Puts a secret into a vault: a token, OAuth access to an MCP server, or an environment variable. */
  credentialsCreate: operation<CredentialCreateParams, Credential>()({
    method: 'POST',
    path: '/vaults/{vault_id}/credentials',
    beta: 'agents=v1',
    accessor: 'beta.agents.vaults.credentials.create',
  }),
  /** Describes one credential without its secret. */
  credentialsRetrieve: operation<CredentialRetrieveParams, Credential>()({
    method: 'GET',
    path: '/vaults/{vault_id}/credentials/{credential_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.vaults.credentials.retrieve',
  }),
  /** Replaces the secret or the description of a credential. */
  credentialsUpdate: operation<CredentialUpdateParams, Credential>()({
    method: 'POST',
    path: '/vaults/{vault_id}/credentials/{credential_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.vaults.credentials.update',
  }),
  /** Lists the credentials of a vault without their secrets. */
  credentialsList: operation<CredentialListParams, CredentialList>()({
    method: 'GET',
    path: '/vaults/{vault_id}/credentials',
    page: 'cursor',
    beta: 'agents=v1',
    accessor: 'beta.agents.vaults.credentials.list',
  }),
  /** Deletes a credential. */
  credentialsDelete: operation<CredentialDeleteParams, CredentialDeleted>()({
    method: 'DELETE',
    path: '/vaults/{vault_id}/credentials/{credential_id}',
    beta: 'agents=v1',
    accessor: 'beta.agents.vaults.credentials.delete',
  }),
} as const;
