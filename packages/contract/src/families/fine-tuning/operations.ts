import { operation } from '../../operation.ts';
import type {
  CheckpointListParams,
  FineTuningJob,
  FineTuningJobCheckpointList,
  FineTuningJobEventList,
  FineTuningJobList,
  JobCancelParams,
  JobCreateParams,
  JobListEventsParams,
  JobListParams,
  JobPauseParams,
  JobResumeParams,
  JobRetrieveParams,
} from './types/jobs.ts';
import type {
  FineTuningCheckpointPermissionCreateList,
  FineTuningCheckpointPermissionList,
  PermissionCreateParams,
  PermissionDeleteParams,
  PermissionDeleteResponse,
  PermissionListParams,
} from './types/checkpoints.ts';
import type {
  GraderRunParams,
  GraderRunResponse,
  GraderValidateParams,
  GraderValidateResponse,
} from './types/alpha.ts';

export const fineTuning = {
  /** Starts a job that fine-tunes a model on an uploaded file. */
  jobsCreate: operation<JobCreateParams, FineTuningJob>()({
    method: 'POST',
    path: '/fine_tuning/jobs',
    shutdown: '2027-01-06',
    accessor: 'fineTuning.jobs.create',
  }),
  /** Returns one fine-tuning job, its status and its result. */
  jobsRetrieve: operation<JobRetrieveParams, FineTuningJob>()({
    method: 'GET',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}',
    accessor: 'fineTuning.jobs.retrieve',
  }),
  /** Lists the organization's fine-tuning jobs. */
  jobsList: operation<JobListParams, FineTuningJobList>()({
    method: 'GET',
    path: '/fine_tuning/jobs',
    page: 'cursor',
    accessor: 'fineTuning.jobs.list',
  }),
  /** Cancels a fine-tuning job. */
  jobsCancel: operation<JobCancelParams, FineTuningJob>()({
    method: 'POST',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}/cancel',
    request: 'none',
    accessor: 'fineTuning.jobs.cancel',
  }),
  /** Lists what happened in a fine-tuning job, metrics included. */
  jobsListEvents: operation<JobListEventsParams, FineTuningJobEventList>()({
    method: 'GET',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}/events',
    page: 'cursor',
    accessor: 'fineTuning.jobs.listEvents',
  }),
  /** Pauses a fine-tuning job and keeps a checkpoint. */
  jobsPause: operation<JobPauseParams, FineTuningJob>()({
    method: 'POST',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}/pause',
    request: 'none',
    accessor: 'fineTuning.jobs.pause',
  }),
  /** Resumes a paused fine-tuning job from its checkpoint. */
  jobsResume: operation<JobResumeParams, FineTuningJob>()({
    method: 'POST',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}/resume',
    request: 'none',
    accessor: 'fineTuning.jobs.resume',
  }),
  /** Lists the checkpoints of a fine-tuning job with their metrics. */
  jobsCheckpointsList: operation<CheckpointListParams, FineTuningJobCheckpointList>()({
    method: 'GET',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints',
    page: 'cursor',
    accessor: 'fineTuning.jobs.checkpoints.list',
  }),
  /** Lets projects of the organization use a fine-tuned checkpoint. */
  checkpointsPermissionsCreate: operation<
    PermissionCreateParams,
    FineTuningCheckpointPermissionCreateList
  >()({
    method: 'POST',
    path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
    page: 'single',
    auth: 'admin',
    accessor: 'fineTuning.checkpoints.permissions.create',
  }),
  /** Lists the projects that may use a fine-tuned checkpoint. */
  checkpointsPermissionsList: operation<PermissionListParams, FineTuningCheckpointPermissionList>()(
    {
      method: 'GET',
      path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
      page: 'conversation-cursor',
      auth: 'admin',
      accessor: 'fineTuning.checkpoints.permissions.list',
      aliases: ['fineTuning.checkpoints.permissions.retrieve'],
    },
  ),
  /** Takes a project's permission to use a fine-tuned checkpoint away. */
  checkpointsPermissionsDelete: operation<PermissionDeleteParams, PermissionDeleteResponse>()({
    method: 'DELETE',
    path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}',
    auth: 'admin',
    accessor: 'fineTuning.checkpoints.permissions.delete',
  }),
  /** Grades one sample and returns the reward. */
  alphaGradersRun: operation<GraderRunParams, GraderRunResponse>()({
    method: 'POST',
    path: '/fine_tuning/alpha/graders/run',
    accessor: 'fineTuning.alpha.graders.run',
  }),
  /** Checks the definition of a grader without running it. */
  alphaGradersValidate: operation<GraderValidateParams, GraderValidateResponse>()({
    method: 'POST',
    path: '/fine_tuning/alpha/graders/validate',
    accessor: 'fineTuning.alpha.graders.validate',
  }),
} as const;
