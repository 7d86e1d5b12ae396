import { builtin } from './node-builtin.ts';

/** Computes an MD5 piece by piece. */
export interface Md5 {
  update(bytes: Uint8Array): void;
  /** 32 hexadecimal digits. */
  digest(): string;
}

interface NodeCrypto {
  createHash(name: 'md5'): {
    update(bytes: Uint8Array): unknown;
    digest(encoding: 'hex'): string;
  };
}

/** Node's own where there is one: it is several times faster. Browsers have none. */
export function createMd5(): Md5 {
  const crypto = builtin<NodeCrypto>('node:crypto');
  if (crypto === undefined) return new PlainMd5();
  const hash = crypto.createHash('md5');
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') };
}

const blockBytes = 64;
const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
/** RFC 1321: the whole part of 2³² times the absolute sine of 1 to 64. */
const sines = Int32Array.from({ length: 64 }, (_, index) =>
  Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32),
);

/** MD5 as RFC 1321 has it, in plain JavaScript. */
export class PlainMd5 implements Md5 {
  readonly #state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  readonly #block = new Uint8Array(blockBytes);
  readonly #words = new Int32Array(blockBytes / 4);
  #bytes = 0;

  update(bytes: Uint8Array): void {
    let offset = 0;
    while (offset < bytes.length) {
      const filled = this.#bytes % blockBytes;
      const piece = bytes.subarray(offset, offset + blockBytes - filled);
      this.#block.set(piece, filled);
      this.#bytes += piece.length;
      offset += piece.length;
      if (this.#bytes % blockBytes === 0) this.#mix();
    }
  }

  digest(): string {
    const bits = BigInt(this.#bytes) * 8n;
    const padding = new Uint8Array(((119 - (this.#bytes % blockBytes)) % blockBytes) + 1 + 8);
    padding[0] = 0x80;
    new DataView(padding.buffer).setBigUint64(padding.length - 8, bits, true);
    this.update(padding);
    const result = new DataView(new ArrayBuffer(16));
    for (const [index, word] of this.#state.entries()) result.setInt32(index * 4, word, true);
    return Array.from(new Uint8Array(result.buffer), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
  }

  #mix(): void {
    const view = new DataView(this.#block.buffer);
    const words = this.#words;
    for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(index * 4, true);
    const state = this.#state;
    let [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!];
    for (let step = 0; step < 64; step += 1) {
      const round = step >> 4;
      let mixed: number;
      let word: number;
      if (round === 0) [mixed, word] = [(b & c) | (~b & d), step];
      else if (round === 1) [mixed, word] = [(d & b) | (~d & c), (5 * step + 1) & 15];
      else if (round === 2) [mixed, word] = [b ^ c ^ d, (3 * step + 5) & 15];
      else [mixed, word] = [c ^ (b | ~d), (7 * step) & 15];
      const sum = (a + mixed + sines[step]! + words[word]!) | 0;
      const shift = shifts[round * 4 + (step & 3)]!;
      [a, d, c] = [d, c, b];
      b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
    }
    state[0] = (state[0]! + a) | 0;
    state[1] = (state[1]! + b) | 0;
    state[2] = (state[2]! + c) | 0;
    state[3] = (state[3]! + d) | 0;
  }
}
