import type { Client } from '../../client/client.ts';
import { FineTuningAlphaGradersService } from './fine-tuning-alpha-graders-service.ts';

/** Fine-tuning operations in alpha. */
export class FineTuningAlphaService {
  #client: Client;
  #graders: FineTuningAlphaGradersService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Graders, tried and checked outside a job. */
  get graders(): FineTuningAlphaGradersService {
    return (this.#graders ??= new FineTuningAlphaGradersService(this.#client));
  }
}
