import { example, onlyPage } from '../../../example.ts';
import { project_id } from '../projects/examples.ts';
import { adminProjectRateLimits } from './operations.ts';
import type { ProjectRateLimit } from './types.ts';

const limit: ProjectRateLimit = {
  id: 'rl-gpt-6-luna',
  object: 'project.rate_limit',
  model: 'gpt-6-luna',
  max_requests_per_1_minute: 5000,
  max_tokens_per_1_minute: 2000000,
  batch_1_day_max_input_tokens: 20000000,
};

export const adminProjectRateLimitsExamples = [
  example(adminProjectRateLimits.listRateLimits, {
    request: { project_id, limit: 100 },
    response: onlyPage(limit),
  }),
  example(adminProjectRateLimits.updateRateLimit, {
    request: { project_id, rate_limit_id: 'rl-gpt-6-luna', max_requests_per_1_minute: 500 },
    response: { ...limit, max_requests_per_1_minute: 500 },
  }),
];
