import type { Client } from '../client/client.ts';
import { FineTuningJobsService } from './fine-tuning/fine-tuning-jobs-service.ts';
import { FineTuningCheckpointsService } from './fine-tuning/fine-tuning-checkpoints-service.ts';
import { FineTuningAlphaService } from './fine-tuning/fine-tuning-alpha-service.ts';

/** Fine-tuning: jobs, their checkpoints and graders. */
export class FineTuningService {
  #client: Client;
  #jobs: FineTuningJobsService | undefined;
  #checkpoints: FineTuningCheckpointsService | undefined;
  #alpha: FineTuningAlphaService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Fine-tuning jobs. */
  get jobs(): FineTuningJobsService {
    return (this.#jobs ??= new FineTuningJobsService(this.#client));
  }

  /** Checkpoints of fine-tuned models. */
  get checkpoints(): FineTuningCheckpointsService {
    return (this.#checkpoints ??= new FineTuningCheckpointsService(this.#client));
  }

  /** Fine-tuning operations in alpha. */
  get alpha(): FineTuningAlphaService {
    return (this.#alpha ??= new FineTuningAlphaService(this.#client));
  }
}
