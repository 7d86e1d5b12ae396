import type { FineTuningCheckpointPermission } from './checkpoints.ts';
import type { FineTuningMethod } from './jobs.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type PermissionCreateResponse = FineTuningCheckpointPermission;
export type PermissionListResponse = FineTuningCheckpointPermission;
export type FineTuningJobMethod = FineTuningMethod;
export type JobCreateParamsMethod = FineTuningMethod;
