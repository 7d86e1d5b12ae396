/**
 * The official types say `number` for everything. Which ones are whole follows
 * from their name: what counts, indexes or dates is whole; scores, amounts of
 * money, probabilities and durations in seconds are not.
 */
const POINTS_IN_TIME =
  /(_at|_time)$|^(created|created_after|created_before|estimated_finish|gt|gte|lt|lte)$/;

const COUNTING_SUFFIX =
  /(^|_)(tokens|bytes|count|index|ms|height|width|requests|sessions|logprobs|images|samples|messages|threads|number|code|calls|files)$/;

const COUNTING_PREFIX = /^(max|num)_/;

const WHOLE = new Set(
  `batch_size best_of cancelled channels characters compact_threshold completed
   datasource_item_id days dimensions errored eval_interval expires_in_seconds failed id
   in_progress input limit line minutes n n_epochs output_compression passed post_instructions
   progress prompt rate remaining sample_rate scroll_x scroll_y seed seek starting_after status
   text_offset token_usage total x y`.split(/\s+/),
);

/** Names that the rules above would take for whole numbers. */
const FRACTIONAL = new Set(['token_logprobs', 'execution_time']);

/**
 * `Integer`, `UnixSeconds` or `number`, by the name of a field.
 * @param owner name of the type that has the field: `seconds` is whole in an expiry alone
 */
export function numberType(field: string, owner: string): 'Integer' | 'UnixSeconds' | 'number' {
  if (FRACTIONAL.has(field)) return 'number';
  if (POINTS_IN_TIME.test(field)) return 'UnixSeconds';
  if (field === 'seconds') return owner.endsWith('ExpiresAfter') ? 'Integer' : 'number';
  const whole = WHOLE.has(field) || COUNTING_PREFIX.test(field) || COUNTING_SUFFIX.test(field);
  return whole ? 'Integer' : 'number';
}
