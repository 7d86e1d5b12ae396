import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import { completeCreateParams } from '../responses/complete-params.ts';
import { explain } from './explain.ts';
import { paramsValidator } from './validator.ts';

/** Fields and values that the API knows, mixed so that most requests are nearly right. */
const names =
  'type role content text id name call_id output arguments status input model tools tool_choice format schema summary detail strict';
const words =
  'message user assistant input_text output_text function function_call function_call_output reasoning item_reference json_schema auto completed';
const name = fc.constantFrom(...names.split(' '));
const word = fc.constantFrom(...words.split(' '));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    word,
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 5 }),
  ),
}));
const request = fc.record({
  model: fc.constant('gpt-6-luna'),
  input: value,
  tools: value,
  text: value,
});

test('whatever is sent, a refusal names a field and never a union', () => {
  const validator = paramsValidator('responses.create');
  fc.assert(
    fc.property(request, (raw) => {
      const params = completeCreateParams(raw);
      try {
        validator.validate(params);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        expect(error.param).not.toBeNull();
        expect(error.message).not.toMatch(/anyOf|oneOf|union|undefined/);
      }
    }),
    { numRuns: 500 },
  );
});

test('the explanation finds fault exactly where the compiled check does', () => {
  const { schema, isValid } = paramsValidator('responses.create');
  fc.assert(
    fc.property(request, (raw) => {
      const params = completeCreateParams(raw);
      expect(explain(schema, params, schema.$defs ?? {}).length === 0).toBe(isValid(params));
    }),
    { numRuns: 500 },
  );
});
