import type { Client } from '../client/client.ts';
import { OrganizationService } from './admin/organization-service.ts';

/** Administration of an organization. Its operations take the admin key. */
export class AdminService {
  #client: Client;
  #organization: OrganizationService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** The organization that the admin key belongs to. */
  get organization(): OrganizationService {
    return (this.#organization ??= new OrganizationService(this.#client));
  }
}
