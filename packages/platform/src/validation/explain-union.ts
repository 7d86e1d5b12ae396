import type { JsonSchema } from '@unabridged/contract/schemas';
import { explain } from './explain.ts';
import { admitsType, alternatives, resolve, typeOf, typesOf } from './json-schema.ts';
import type { Definitions } from './json-schema.ts';
import { depthOf, fieldPath } from './problem.ts';
import type { Problem } from './problem.ts';
import * as wording from './wording.ts';

/**
 * Finds the variant that the sender meant, by type and then by the field that tells
 * variants apart, and explains the value against that variant alone.
 */
export function explainUnion(
  union: JsonSchema,
  value: unknown,
  definitions: Definitions,
  path: string,
): Problem[] {
  const variants = alternatives(union, definitions);
  const ofType = variants.filter((variant) => admitsType(typesOf(variant), typeOf(value)));
  if (ofType.length === 0) {
    const types = [...new Set(variants.flatMap((variant) => typesOf(variant)))];
    return [wording.wrongType(path, types, value)];
  }
  if (typeof value === 'string' || typeof value === 'number') {
    const fixed = ofType.every((variant) => 'const' in variant || variant.enum !== undefined);
    const allowed = ofType.flatMap((v) => ('const' in v ? [v.const] : (v.enum ?? [])));
    if (fixed && !allowed.includes(value)) return [wording.wrongValue(path, allowed, value)];
  }
  const meant = chosenByDiscriminator(union, value, definitions, path);
  if (meant.problem !== undefined) return [meant.problem];
  return closest(meant.variants ?? ofType, value, definitions, path);
}

interface Choice {
  readonly variants?: readonly JsonSchema[];
  readonly problem?: Problem;
}

function chosenByDiscriminator(
  union: JsonSchema,
  value: unknown,
  definitions: Definitions,
  path: string,
): Choice {
  const discriminator = union['x-discriminator'];
  if (discriminator === undefined || typeof value !== 'object' || value === null) return {};
  if (Array.isArray(value)) return {};
  const { propertyName, mapping, absent } = discriminator;
  const given = (value as Record<string, unknown>)[propertyName];
  const where = fieldPath(path, propertyName);
  const missing = given === undefined || (given === null && absent.length > 0);
  if (missing && absent.length === 0) return { problem: wording.missing(where) };
  if (!missing && typeof given !== 'string') {
    return { problem: wording.wrongType(where, ['string'], given) };
  }
  const positions = missing ? absent : own(mapping, String(given));
  if (positions === undefined) {
    return { problem: wording.wrongValue(where, Object.keys(mapping), given) };
  }
  return { variants: positions.map((position) => resolve(union.anyOf![position]!, definitions)) };
}

function own(mapping: Readonly<Record<string, readonly number[]>>, key: string) {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

/** The problems of the variant that the value comes closest to; none if it satisfies one. */
function closest(
  variants: readonly JsonSchema[],
  value: unknown,
  definitions: Definitions,
  path: string,
): Problem[] {
  const explained = variants.map((variant) => explain(variant, value, definitions, path));
  return explained.reduce((best, one) => (isCloser(one, best, path) ? one : best));
}

function isCloser(one: readonly Problem[], best: readonly Problem[], path: string): boolean {
  if (one.length === 0 || best.length === 0) return one.length < best.length;
  const misfit = (problems: readonly Problem[]) =>
    problems.filter(
      (problem) => problem.wrongVariant && depthOf(problem.path) === depthOf(path) + 1,
    ).length;
  if (misfit(one) !== misfit(best)) return misfit(one) < misfit(best);
  const shallow = (problems: readonly Problem[]) =>
    problems.filter((problem) => depthOf(problem.path) === depthOf(path) + 1).length;
  if (shallow(one) !== shallow(best)) return shallow(one) < shallow(best);
  return one.length < best.length;
}
