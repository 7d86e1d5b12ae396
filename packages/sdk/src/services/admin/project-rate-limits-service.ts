import type {
  ProjectRateLimit,
  RateLimitListRateLimitsParams,
  RateLimitUpdateRateLimitParams,
} from '@unabridged/contract';
import { adminProjectRateLimits } from '@unabridged/contract/families/admin/project-rate-limits';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';

/** Rate limits of a project, by model. */
export class ProjectRateLimitsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists a project's rate limits, one entry for each model. */
  listRateLimits(
    projectID: string,
    query?: Omit<RateLimitListRateLimitsParams, 'project_id'> | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<ProjectRateLimit>, ProjectRateLimit> {
    return this.#client.execute(
      adminProjectRateLimits.listRateLimits,
      { ...query, project_id: projectID },
      options,
    );
  }

  /** Changes a project's rate limits for one model. */
  updateRateLimit(
    rateLimitID: string,
    params: Omit<RateLimitUpdateRateLimitParams, 'rate_limit_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectRateLimit> {
    return this.#client.execute(
      adminProjectRateLimits.updateRateLimit,
      { ...params, rate_limit_id: rateLimitID },
      options,
    );
  }
}
