/** A picture as sharp takes it: rows of three bytes a pixel. */
export interface RawPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const HEADER = 14;

export function isBmp(bytes: Uint8Array): boolean {
  return bytes[0] === 0x42 && bytes[1] === 0x4d;
}

/** Its width and height, as its head says them. @throws RangeError where it breaks off */
export function sizeOfBmp(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

/**
 * The pixels of an uncompressed Windows bitmap of 1, 4, 8, 24 or 32 bits, which sharp does not read.
 *
 * @throws RangeError for any other bitmap, or one that ends too early
 */
export function decodeBmp(bytes: Uint8Array, mostPixels: number): RawPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = view.getUint32(10, true);
  const headerSize = view.getUint32(HEADER, true);
  const { width, height } = sizeOfBmp(bytes);
  const fromLowestRow = view.getInt32(22, true) > 0;
  const bits = view.getUint16(28, true);
  const compression = view.getUint32(30, true);
  if (![1, 4, 8, 24, 32].includes(bits) || ![0, 3].includes(compression)) throw new RangeError('A compressed bitmap');
  if (width <= 0 || width * height > mostPixels) throw new RangeError('A bitmap without a size, or too large');
  const stride = Math.floor((width * bits + 31) / 32) * 4;
  const colour = (x: number, row: number): readonly [number, number, number] => {
    if (bits >= 24) {
      const at = row + (x * bits) / 8;
      return [view.getUint8(at + 2), view.getUint8(at + 1), view.getUint8(at)];
    }
    const packed = view.getUint8(row + Math.floor((x * bits) / 8));
    const index = (packed >> (8 - bits - ((x * bits) % 8))) & ((1 << bits) - 1);
    const at = HEADER + headerSize + index * 4;
    return [view.getUint8(at + 2), view.getUint8(at + 1), view.getUint8(at)];
  };
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const row = start + (fromLowestRow ? height - 1 - y : y) * stride;
    for (let x = 0; x < width; x += 1) pixels.set(colour(x, row), (y * width + x) * 3);
  }
  return { width, height, pixels };
}
