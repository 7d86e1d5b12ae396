import type { ComparisonFilter } from '@unabridged/contract';
import { sql } from 'kysely';
import type { Expression, SqlBool } from 'kysely';
import { badRequest } from '../errors/api-error.ts';
import type { Filter } from './retrieval.ts';

/** Bounds of a condition, so that one request cannot occupy the database. */
const mostDepth = 10;
const mostComparisons = 200;
const mostValues = 1000;

/**
 * Turns a condition on attributes into SQL on the column `attributes`. Values compare
 * with values of their own kind only; a file without the attribute fails every
 * comparison but `ne` and `nin`.
 * @throws ApiError 400 for conditions that are too large, too deep or compare what has no order
 */
export function filterCondition(filter: Filter, param: string): Expression<SqlBool> {
  checkSize(filter, param);
  return condition(filter, param);
}

function condition(filter: Filter, param: string): Expression<SqlBool> {
  if ('filters' in filter) {
    if (filter.filters.length === 0) {
      throw badRequest(
        `'${param}.filters' is empty. Give one filter or more, or leave the compound filter out.`,
        `${param}.filters`,
        'array_below_min_length',
      );
    }
    const parts = filter.filters.map((one, index) => condition(one, `${param}.filters[${index}]`));
    return sql<SqlBool>`(${sql.join(parts, filter.type === 'and' ? sql` and ` : sql` or `)})`;
  }
  return comparison(filter, param);
}

function comparison({ key, type, value }: ComparisonFilter, param: string): Expression<SqlBool> {
  // The database's text and jsonb have no U+0000, so no attribute has one either.
  if (JSON.stringify([key, value]).includes('\\u0000')) return type.startsWith('n') ? yes : no;
  const attribute = sql`(attributes -> ${key}::text)`;
  if (type === 'in' || type === 'nin') {
    if (!Array.isArray(value)) throw wrongValue(type, 'a list of strings or numbers', param);
    const among =
      value.length === 0 ? no : sql<SqlBool>`${attribute} in (${sql.join(value.map(json))})`;
    return type === 'in' ? found(among) : sql<SqlBool>`not ${found(among)}`;
  }
  if (Array.isArray(value)) throw wrongValue(type, 'a string, a number or a boolean', param);
  if (type === 'eq') return found(sql<SqlBool>`${attribute} = ${json(value)}`);
  if (type === 'ne') return sql<SqlBool>`not ${found(sql<SqlBool>`${attribute} = ${json(value)}`)}`;
  if (typeof value === 'boolean') throw wrongValue(type, 'a number or a string', param);
  return ordered(key, type, value);
}

const operators = { gt: sql`>`, gte: sql`>=`, lt: sql`<`, lte: sql`<=` } as const;
const yes = sql<SqlBool>`true`;
const no = sql<SqlBool>`false`;

/** `case`, because PostgreSQL may evaluate the parts of an `and` in any order. */
function ordered(
  key: string,
  type: 'gt' | 'gte' | 'lt' | 'lte',
  value: string | number,
): Expression<SqlBool> {
  const text = sql`(attributes ->> ${key}::text)`;
  const compared =
    typeof value === 'number'
      ? sql`${text}::numeric ${operators[type]} ${String(value)}::numeric`
      : sql`${text} collate "C" ${operators[type]} ${value}::text collate "C"`;
  return sql<SqlBool>`(case when jsonb_typeof(attributes -> ${key}::text) = ${typeof value} then ${compared} else false end)`;
}

/** A comparison with an attribute that is not there is null: neither true nor false. */
function found(condition: Expression<SqlBool>): Expression<SqlBool> {
  return sql<SqlBool>`coalesce(${condition}, false)`;
}

function json(value: string | number | boolean): Expression<unknown> {
  return sql`${JSON.stringify(value)}::jsonb`;
}

function checkSize(filter: Filter, param: string): void {
  let comparisons = 0;
  let values = 0;
  const open: { readonly filter: Filter; readonly depth: number }[] = [{ filter, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > mostDepth) {
      throw tooLarge(param, `nests more than ${mostDepth} levels deep`);
    }
    if ('filters' in next.filter) {
      if (next.filter.filters.length > mostComparisons) comparisons = Infinity;
      else {
        for (const inner of next.filter.filters)
          open.push({ filter: inner, depth: next.depth + 1 });
      }
    } else {
      comparisons += 1;
      if (Array.isArray(next.filter.value)) values += next.filter.value.length;
    }
    if (comparisons > mostComparisons) {
      throw tooLarge(param, `has more than ${mostComparisons} comparisons`);
    }
    if (values > mostValues) throw tooLarge(param, `lists more than ${mostValues} values`);
  }
}

function tooLarge(param: string, what: string): Error {
  return badRequest(
    `The condition '${param}' ${what}. Use 'in' for many values of one key, or search several times.`,
    param,
    'filter_too_large',
  );
}

function wrongValue(type: string, expected: string, param: string): Error {
  return badRequest(
    `Invalid value for '${param}.value': the comparison '${type}' takes ${expected}.`,
    `${param}.value`,
    'invalid_type',
  );
}
