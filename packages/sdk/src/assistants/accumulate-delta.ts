type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy: what is added here must not show in the event that a listener keeps. */
const copyOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? structuredClone(value) : value;

function addItems(list: unknown[], delta: readonly unknown[]): void {
  for (const item of delta) {
    const index = isFields(item) ? item['index'] : undefined;
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index > list.length) {
      list.push(copyOf(item));
    } else if (isFields(list[index])) accumulateDelta(list[index], item as Fields);
    else list[index] = copyOf(item);
  }
}

/**
 * Adds a delta to what it belongs to, in place: texts are joined, numbers summed, lists merged
 * by the `index` of their items, objects field by field; `index` and `type` are replaced.
 */
export function accumulateDelta(target: Fields, delta: Fields): Fields {
  for (const [key, value] of Object.entries(delta)) {
    if (key === '__proto__') continue;
    const own = target[key];
    if (own === null || own === undefined || key === 'index' || key === 'type') {
      if (Array.isArray(value)) addItems((target[key] = []), value);
      else target[key] = copyOf(value);
    } else if (typeof own === 'string' && typeof value === 'string') target[key] = own + value;
    else if (typeof own === 'number' && typeof value === 'number') target[key] = own + value;
    else if (Array.isArray(own) && Array.isArray(value)) addItems(own, value);
    else if (isFields(own) && isFields(value)) accumulateDelta(own, value);
    else if (value !== null && value !== undefined) target[key] = copyOf(value);
  }
  return target;
}
