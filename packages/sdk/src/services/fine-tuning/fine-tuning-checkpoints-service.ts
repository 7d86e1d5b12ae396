import type { Client } from '../../client/client.ts';
import { FineTuningCheckpointPermissionsService } from './fine-tuning-checkpoint-permissions-service.ts';

/** Checkpoints of fine-tuned models. */
export class FineTuningCheckpointsService {
  #client: Client;
  #permissions: FineTuningCheckpointPermissionsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Projects that may use a checkpoint. The operations take the admin key. */
  get permissions(): FineTuningCheckpointPermissionsService {
    return (this.#permissions ??= new FineTuningCheckpointPermissionsService(this.#client));
  }
}
