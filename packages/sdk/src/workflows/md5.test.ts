import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { PlainMd5 } from './md5.ts';

it('is that of Node for every length around a block, however it is cut', () => {
  const bytes = Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 7) % 256));
  for (let length = 0; length <= bytes.length; length += 1) {
    const whole = bytes.subarray(0, length);
    const expected = createHash('md5').update(whole).digest('hex');
    for (const step of [1, 13, 64, 300]) {
      const md5 = new PlainMd5();
      for (let offset = 0; offset < length; offset += step) {
        md5.update(whole.subarray(offset, offset + step));
      }
      expect(md5.digest()).toBe(expected);
    }
  }
});
