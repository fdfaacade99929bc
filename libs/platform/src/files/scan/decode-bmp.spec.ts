import { decodeBmp, isBmp } from './decode-bmp.js';

/** A bitmap of 2 × 2 pixels, its rows from the lowest up and filled to four bytes. */
function bitmap(bits: 1 | 24, rows: readonly number[], palette: readonly number[] = []): Uint8Array {
  const start = 54 + palette.length;
  const bytes = Buffer.alloc(start + rows.length);
  bytes.write('BM');
  bytes.writeUInt32LE(start, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(2, 18);
  bytes.writeInt32LE(2, 22);
  bytes.writeUInt16LE(bits, 28);
  bytes.set(palette, 54);
  bytes.set(rows, start);
  return bytes;
}

it('reads a bitmap in colour from its lowest row up', () => {
  const bytes = bitmap(24, [1, 2, 3, 4, 5, 6, 0, 0, 7, 8, 9, 10, 11, 12, 0, 0]);
  expect(isBmp(bytes)).toBe(true);
  expect([...decodeBmp(bytes, 100).pixels]).toEqual([9, 8, 7, 12, 11, 10, 3, 2, 1, 6, 5, 4]);
});

it('reads a black-and-white bitmap by its palette', () => {
  const bytes = bitmap(1, [0b01000000, 0, 0, 0, 0b10000000, 0, 0, 0], [0, 0, 0, 0, 255, 255, 255, 0]);
  expect([...decodeBmp(bytes, 100).pixels].filter((_, at) => at % 3 === 0)).toEqual([255, 0, 0, 255]);
});

it('refuses a bitmap larger than allowed before it reads its pixels', () => {
  expect(() => decodeBmp(bitmap(24, []), 3)).toThrow(RangeError);
});
