import type { Client } from '../client/client.ts';
import { SafetyCasesService } from './safety/safety-cases-service.ts';
import { SafetyAlertsService } from './safety/safety-alerts-service.ts';

/** Safety cases and alerts that webhooks tell of. */
export class SafetyService {
  #client: Client;
  #cases: SafetyCasesService | undefined;
  #alerts: SafetyAlertsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Safety cases. */
  get cases(): SafetyCasesService {
    return (this.#cases ??= new SafetyCasesService(this.#client));
  }

  /** Safety alerts. */
  get alerts(): SafetyAlertsService {
    return (this.#alerts ??= new SafetyAlertsService(this.#client));
  }
}
