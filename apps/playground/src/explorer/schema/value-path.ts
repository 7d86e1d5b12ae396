/** The path of a field or an item below another, such as `tools[0].name`. */
export function childPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : undefined;
  if (name === undefined) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? name : `${path}.${name}`;
}
