import type {
  Credential,
  CredentialCreateParams,
  CredentialDeleteParams,
  CredentialDeleted,
  CredentialListParams,
  CredentialRetrieveParams,
  CredentialUpdateParams,
} from '@unabridged/contract';
import { vaults } from '@unabridged/contract/families/vaults';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Credentials in a vault. */
export class VaultCredentialsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Puts a secret into a vault: a token, OAuth access to an MCP server, or an environment variable.
   */
  create(
    vaultID: string,
    body: Omit<CredentialCreateParams, 'vault_id'>,
    options?: RequestOptions,
  ): APIPromise<Credential> {
    return this.#client.execute(vaults.credentialsCreate, { ...body, vault_id: vaultID }, options);
  }

  /** Describes one credential without its secret. */
  retrieve(
    credentialID: string,
    params: Omit<CredentialRetrieveParams, 'credential_id'>,
    options?: RequestOptions,
  ): APIPromise<Credential> {
    return this.#client.execute(
      vaults.credentialsRetrieve,
      { ...params, credential_id: credentialID },
      options,
    );
  }

  /** Replaces the secret or the description of a credential. */
  update(
    credentialID: string,
    params: Omit<CredentialUpdateParams, 'credential_id'>,
    options?: RequestOptions,
  ): APIPromise<Credential> {
    return this.#client.execute(
      vaults.credentialsUpdate,
      { ...params, credential_id: credentialID },
      options,
    );
  }

  /** Lists the credentials of a vault without their secrets. */
  list(
    vaultID: string,
    query?: Omit<CredentialListParams, 'vault_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Credential>, Credential> {
    return this.#client.execute(vaults.credentialsList, { ...query, vault_id: vaultID }, options);
  }

  /** Deletes a credential. */
  delete(
    credentialID: string,
    params: Omit<CredentialDeleteParams, 'credential_id'>,
    options?: RequestOptions,
  ): APIPromise<CredentialDeleted> {
    return this.#client.execute(
      vaults.credentialsDelete,
      { ...params, credential_id: credentialID },
      options,
    );
  }
}
