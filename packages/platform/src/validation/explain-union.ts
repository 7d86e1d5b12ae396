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

/**
 * Fewer problems in the value's own fields come first: a wrong variant usually lacks
 * fields and has unknown ones. Then the variant whose deciding fields fit.
 */
function isCloser(one: readonly Problem[], best: readonly Problem[], path: string): boolean {
  const [own, bestOwn] = [ownProblems(one, path), ownProblems(best, path)];
  if (own.length !== bestOwn.length) return own.length < bestOwn.length;
  const misfits = own.filter((problem) => problem.wrongVariant).length;
  const bestMisfits = bestOwn.filter((problem) => problem.wrongVariant).length;
  if (misfits !== bestMisfits) return misfits < bestMisfits;
  return one.length < best.length;
}

function ownProblems(problems: readonly Problem[], path: string): Problem[] {
  const own = depthOf(path) + 1;
  return problems.filter((problem) => depthOf(problem.path) === own);
}
