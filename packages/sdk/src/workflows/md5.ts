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
/** Amounts of rotation: four for each of the four rounds. */
const shifts = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
/** Which word of the block each step takes. */
const order = Uint8Array.from({ length: 64 }, (_, step) => {
  const [factor, start] = [
    [1, 0],
    [5, 1],
    [3, 5],
    [7, 0],
  ][step >> 4]!;
  return (factor! * step + start!) % 16;
});
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
    const filled = this.#bytes % blockBytes;
    this.#bytes += bytes.length;
    if (filled > 0) {
      offset = Math.min(blockBytes - filled, bytes.length);
      this.#block.set(bytes.subarray(0, offset), filled);
      if (filled + offset < blockBytes) return;
      this.#mix(this.#block, 0);
    }
    for (; offset + blockBytes <= bytes.length; offset += blockBytes) this.#mix(bytes, offset);
    this.#block.set(bytes.subarray(offset));
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

  /** Plain loops over plain numbers: anything finer costs a multiple here. */
  #mix(bytes: Uint8Array, start: number): void {
    const words = this.#words;
    for (let index = 0, at = start; index < 16; index += 1, at += 4) {
      words[index] =
        bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    }
    const state = this.#state;
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let d = state[3]!;
    for (let step = 0; step < 64; step += 1) {
      let mixed: number;
      if (step < 16) mixed = (b & c) | (~b & d);
      else if (step < 32) mixed = (d & b) | (~d & c);
      else if (step < 48) mixed = b ^ c ^ d;
      else mixed = c ^ (b | ~d);
      const sum = (a + mixed + sines[step]! + words[order[step]!]!) | 0;
      const shift = shifts[((step >> 4) << 2) | (step & 3)]!;
      a = d;
      d = c;
      c = b;
      b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
    }
    state[0] = (state[0]! + a) | 0;
    state[1] = (state[1]! + b) | 0;
    state[2] = (state[2]! + c) | 0;
    state[3] = (state[3]! + d) | 0;
  }
}
