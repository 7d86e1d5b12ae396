/** A package of this repository that another may import. */
export interface AllowedPackage {
  readonly name: string;
  /** What may follow the name, such as `/families/responses`. Default: anything. */
  readonly subpaths?: RegExp;
  /** Files, from the package's folder, that may import it. Default: all. */
  readonly onlyIn?: RegExp;
  /** Whether tests may import any subpath. */
  readonly wholeInTests?: boolean;
}

/** A package of this repository and what it may import of the others. */
export interface Layer {
  readonly name: string;
  readonly folder: string;
  readonly may: readonly AllowedPackage[];
}

/** Types and tables of operations: what the client may be built from. */
const typesAndOperations = /^$|^\/families\/(?:admin\/)?[\w-]+$/;

/** Who may import whom. Arrows point from the reader to what is read; none points back. */
export const layers: readonly Layer[] = [
  { name: '@unabridged/contract', folder: 'packages/contract', may: [] },
  {
    name: 'unabridged',
    folder: 'packages/sdk',
    may: [{ name: '@unabridged/contract', subpaths: typesAndOperations, wholeInTests: true }],
  },
  {
    name: '@unabridged/openai',
    folder: 'packages/compat',
    may: [{ name: 'unabridged' }, { name: '@unabridged/contract', subpaths: typesAndOperations }],
  },
  {
    name: '@unabridged/platform',
    folder: 'packages/platform',
    may: [
      { name: '@unabridged/contract' },
      { name: 'unabridged', onlyIn: /^src\/engines\/upstream\// },
    ],
  },
  {
    name: '@unabridged/gateway',
    folder: 'packages/gateway',
    may: [{ name: '@unabridged/contract' }, { name: 'unabridged' }],
  },
  {
    name: '@unabridged/cli',
    folder: 'packages/cli',
    may: [
      { name: '@unabridged/contract' },
      { name: 'unabridged' },
      { name: '@unabridged/gateway' },
      { name: '@unabridged/platform' },
    ],
  },
  {
    name: '@unabridged/playground',
    folder: 'apps/playground',
    may: [{ name: '@unabridged/contract', subpaths: typesAndOperations }],
  },
];
