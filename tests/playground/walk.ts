/** What the walk found at an operation. */
export interface Visited {
  readonly accessor: string;
  /** What is wrong there. */
  readonly failures: readonly string[];
  /** The exported module. */
  readonly sdkCode: string;
  /** What the page got, in base64; undefined where it got nothing. */
  readonly reply: { readonly type: string; readonly base64: string } | undefined;
}

/* oxlint-disable unicorn/consistent-function-scoping -- the page gets the text of this function alone */
/**
 * Runs in the page: opens every operation in the Explorer, reads its code in three languages, sends
 * its example and waits for the end of the reply.
 */
export async function walk(accessors: readonly string[]): Promise<Visited[]> {
  const visited: Visited[] = [];
  let copy: Response | undefined;
  const send = globalThis.fetch;
  globalThis.fetch = async (...parameters) => {
    const reply = await send(...parameters);
    if (reply.headers.has('x-unabridged-operation')) copy = reply.clone();
    return reply;
  };
  const readCopy = async (): Promise<Visited['reply']> => {
    if (copy === undefined) return undefined;
    const bytes = new Uint8Array(await copy.arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return { type: copy.headers.get('content-type') ?? '', base64 };
  };
  let failures: string[] = [];
  const until = async (what: string, found: () => boolean): Promise<boolean> => {
    const end = performance.now() + 30_000;
    while (!found()) {
      if (performance.now() > end) {
        failures.push(what);
        return false;
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return true;
  };
  const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
  const button = (name: RegExp): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('[role=tab], button')].find((one) =>
      name.test(one.textContent),
    );
  for (const accessor of accessors) {
    failures = [];
    copy = undefined;
    history.pushState({}, '', `/explorer/${accessor.replaceAll('.', '/')}`);
    const open = () => text('h1') === accessor && document.querySelector('[data-form]') !== null;
    let sdkCode = '';
    if (await until('no form', open)) {
      if (text('[data-problems]') !== '') failures.push(text('[data-problems]'));
      button(/^Code$/)?.click();
      const coded = (language: string) => text(`[data-code=${language}]`);
      await until('no SDK code', () => coded('sdk').includes(`client.${accessor}(`));
      sdkCode = coded('sdk');
      button(/^curl$/)?.click();
      await until('no curl', () => coded('curl').startsWith('curl '));
      button(/^fetch$/)?.click();
      await until('no fetch', () => coded('fetch').includes('await fetch('));
      button(/^Run live/)?.click();
      // Deletes and calls with the admin key are asked about first.
      const asked = () => button(/^Send to /);
      await until('not sent', () => asked() !== undefined || text('footer').endsWith(' OK'));
      asked()?.click();
      const ended = () => text('footer').endsWith(' OK') && text('[aria-label=Output]') !== '';
      if (!(await until('no reply', ended))) failures.push(text('[aria-label=Output]'));
    }
    visited.push({ accessor, failures, sdkCode, reply: await readCopy() });
  }
  globalThis.fetch = send;
  return visited;
}
