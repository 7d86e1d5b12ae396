import { operation } from '../../../operation.ts';
import type {
  ProjectRateLimit,
  ProjectRateLimitList,
  RateLimitListRateLimitsParams,
  RateLimitUpdateRateLimitParams,
} from './types.ts';

export const adminProjectRateLimits = {
  /** Lists a project's rate limits, one entry for each model. */
  listRateLimits: operation<RateLimitListRateLimitsParams, ProjectRateLimitList>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/rate_limits',
    page: 'conversation-cursor',
    auth: 'admin',
    accessor: 'admin.organization.projects.rateLimits.listRateLimits',
  }),
  /** Changes a project's rate limits for one model. */
  updateRateLimit: operation<RateLimitUpdateRateLimitParams, ProjectRateLimit>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/rate_limits/{rate_limit_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.rateLimits.updateRateLimit',
  }),
} as const;
