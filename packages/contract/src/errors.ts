import type { Misalignment } from './families/shared/types.ts';

/** Body of every reply whose status is 400 or above. */
export interface ErrorBody {
  /** What went wrong. */
  error: ErrorDetail;
}

/** What went wrong with a request. */
export interface ErrorDetail {
  /** One or two sentences for a person: what failed, why, and what to do. */
  message: string;
  /** Kind of error, such as `invalid_request_error`. */
  type: string;
  /** Parameter at fault as a path, such as `input[0].content`, or null where no single one is. */
  param: string | null;
  /** Stable identifier for programs, such as `model_not_found`, or null. */
  code: string | null;
  /** What the model was about to do that its user may not want. */
  misalignment?: Misalignment;
}
