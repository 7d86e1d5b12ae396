import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rollUp } from './roll-up-declarations.ts';
import type { RollUp } from './roll-up-declarations.ts';

const files = {
  'index.d.ts': `import type { Options as Given } from './options.js';
import * as Shapes from './shapes.js';
export { Client as default } from './client.js';
export declare namespace Api {
    type Options = Given;
    export import Shape = Shapes;
}`,
  'client.d.ts': `import type { Options } from './options.js';
/** Sends. */
export declare class Client {
    send(options: Options): Promise<Response>;
    made(): import('./shapes.js').Form<Options>;
}
export type { Version } from './names.js';
export type { Known } from './nested.js';`,
  'names.d.ts': `import type * as Shapes from './shapes.js';
export type Version = '1';
declare module './client.js' {
    namespace Client {
        type Made = Shapes.Form<string>;
    }
}`,
  'options.d.ts': `type Form = 'json' | 'text';
export interface Options { form: Form; }`,
  'shapes.d.ts': `import type { Wire } from './wire/response.js';
export interface Form<T> { value: T; wire: Wire; }`,
  'wire/response.d.ts': `export interface Response { id: string; }
export type Wire = Response;`,
  'nested.d.ts': `import type { Kind } from './wire/kinds.js';
import type { Part, Piece, Whole } from './wire/wholes.js';
export type Known = true;
declare module './client.js' {
    namespace Names {
        export { Kind as OfWire };
        export type Whole = Whole_;
        export namespace Whole {
            export { Part as Half };
            export type Piece = Piece_;
            export namespace Piece {
                export { Kind as Sort };
            }
        }
        export namespace Again {
            export import Whole = Names.Whole;
        }
    }
}
import type { Piece as Piece_, Whole as Whole_ } from './wire/wholes.js';`,
  'wire/kinds.d.ts': `export type Kind = 'a' | 'b';`,
  'wire/wholes.d.ts': `export interface Whole { id: string; }
export interface Part { of: Whole; }
export interface Piece { kind: string; }`,
  'unused.d.ts': `export type Unused = true;`,
};

let folder: string;
let gathered: RollUp;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unabridged-roll-up-'));
  const { mkdir } = await import('node:fs/promises');
  await mkdir(join(folder, 'wire'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  gathered = rollUp({
    entries: [join(folder, 'index.d.ts')],
    folder,
    groupOf: (path) => (path.includes('wire') ? 'wire' : 'own'),
    nested: 'Names',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('gathered declarations', () => {
  it('merge what another file adds to a class', () => {
    const own = gathered.texts.get('own')!;
    expect(own).toMatch(
      /export declare namespace Client \{\s+type Made = Shapes\.Form<string>;\s+\}/,
    );
    expect(own).not.toContain('declare module');
  });

  it('tell two declarations of one name apart', () => {
    const own = gathered.texts.get('own')!;
    expect(own).toMatch(/export type Form(_1)? = 'json' \| 'text'/);
    expect(own).toMatch(/export interface Form(_1)?<T>/);
    expect(own.match(/Form_1/g)!.length).toBeGreaterThanOrEqual(2);
  });

  it('do not hide what the runtime gives', () => {
    expect(gathered.texts.get('own')).toContain('Promise<Response>');
    expect(gathered.texts.get('own')).not.toMatch(/import \{[^}]*\bResponse\b/);
    expect(gathered.texts.get('wire')).toContain('export interface Response');
  });

  it('do not let a member of a namespace stand for what it names', () => {
    expect(gathered.texts.get('own')).toContain('type Options = Options_1;');
    expect(gathered.texts.get('own')).toContain("import { Options as Options_1 } from './own.js'");
  });

  it('give a whole file as a namespace', () => {
    const own = gathered.texts.get('own')!;
    expect(own).toContain('export import Shape = Shapes;');
    expect(own).toMatch(/declare namespace Shapes \{\s+export \{ Form(_1 as Form)? \};/);
  });

  it('leave out what nothing refers to, and keep comments', () => {
    expect(gathered.texts.get('own')).not.toContain('Unused');
    expect(gathered.texts.get('own')).toContain('/** Sends. */\nexport declare class Client');
  });

  it('move names of the parts of a type to the type', () => {
    const wire = gathered.texts.get('wire')!;
    expect(wire).toContain(
      'export declare namespace Whole {\n\ttype Half = Part;\n\texport import Piece = Piece_1;\n}',
    );
    expect(wire).toContain('export declare namespace Piece {\n\ttype Sort = Kind;\n}');
  });

  it('keep names of types where they are gathered', () => {
    const own = gathered.texts.get('own')!;
    expect(own).toContain(
      'export declare namespace Names {\n\texport { Kind as OfWire, Whole };\n' +
        '\texport namespace Again {\n\texport { Whole };\n\t}\n}',
    );
  });

  it('say where each export went', () => {
    const exported = gathered.exportsOf(join(folder, 'index.d.ts'));
    expect(exported.get('default')).toEqual({ group: 'own', name: 'Client' });
    expect(exported.get('Api')).toEqual({ group: 'own', name: 'Api' });
  });
});
