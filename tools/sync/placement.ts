/**
 * Where the types of an official file live in the contract. The first line that
 * fits decides: start of the official path, pattern of the type's name, family.
 */
const FAMILIES: readonly (readonly [folder: string, name: RegExp, family: string])[] = [
  ['beta/agents/vaults/', /^/, 'vaults'],
  ['beta/responses/', /^/, 'beta-responses'],
  ['beta/', /^/, ''],
  ['webhooks/webhooks', /WebhookEvent$/, 'webhooks'],
  ['webhooks/', /^/, 'webhook-endpoints'],
  ['admin/organization/projects/projects', /^/, 'admin/projects'],
  ['admin/organization/projects/', /^/, 'admin/project-'],
  ['admin/organization/', /^/, 'admin/'],
  ['', /^/, ''],
];

/**
 * The family of a type: `vector-stores`, or `admin/users` for what needs an admin key.
 * @param name official name of the type, without the names of namespaces
 */
export function familyOf(file: string, name: string): string {
  const path = file.replace(/^resources\//, '').replace(/\.d\.ts$/, '');
  for (const [folder, pattern, family] of FAMILIES) {
    if (!path.startsWith(folder) || !pattern.test(name)) continue;
    const rest = path.slice(folder.length);
    const [next] = rest.split('/');
    if (family === '' || family.endsWith('/') || family.endsWith('-')) return family + next;
    return family;
  }
  throw new Error(`No family for ${file}.`);
}

/** The family of an operation, by the official file of its resource. */
export function familyOfOperation({ file }: { readonly file: string }): string {
  return familyOf(file, '');
}
