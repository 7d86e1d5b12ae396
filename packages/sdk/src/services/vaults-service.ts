import type {
  Vault,
  VaultCreateParams,
  VaultDeleted,
  VaultListParams,
  VaultUpdateParams,
} from '@unabridged/contract';
import { vaults } from '@unabridged/contract/families/vaults';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { CursorPage } from '../pagination/pages.ts';
import { VaultCredentialsService } from './vaults/vault-credentials-service.ts';

/** Vaults: collections of credentials that agents may use. */
export class VaultsService {
  #client: Client;
  #credentials: VaultCredentialsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Credentials in a vault. */
  get credentials(): VaultCredentialsService {
    return (this.#credentials ??= new VaultCredentialsService(this.#client));
  }

  /** Creates a vault for secrets that agents use and nobody can read. */
  create(body?: VaultCreateParams | null, options?: RequestOptions): APIPromise<Vault> {
    return this.#client.execute(vaults.create, body ?? {}, options);
  }

  /** Returns one vault without its secrets. */
  retrieve(vaultID: string, options?: RequestOptions): APIPromise<Vault> {
    return this.#client.execute(vaults.retrieve, { vault_id: vaultID }, options);
  }

  /** Changes the name or the metadata of a vault. */
  update(
    vaultID: string,
    body: Omit<VaultUpdateParams, 'vault_id'>,
    options?: RequestOptions,
  ): APIPromise<Vault> {
    return this.#client.execute(vaults.update, { ...body, vault_id: vaultID }, options);
  }

  /** Lists the project's vaults. */
  list(
    query?: VaultListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Vault>, Vault> {
    return this.#client.execute(vaults.list, query ?? {}, options);
  }

  /** Deletes a vault. */
  delete(vaultID: string, options?: RequestOptions): APIPromise<VaultDeleted> {
    return this.#client.execute(vaults.delete, { vault_id: vaultID }, options);
  }
}
