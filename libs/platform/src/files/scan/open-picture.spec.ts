import { OpenPicture } from './open-picture.js';

const LIMITS = { pages: 3, megapixels: 1 };
const ENTRY_BYTES = 12;

/** A TIFF of white pages of these sizes, a byte a pixel. */
function tiff(...sizes: readonly (readonly [width: number, height: number])[]): Buffer {
  const head = Buffer.from('49492a0008000000', 'hex');
  let at = head.length;
  const pages = sizes.map(([width, height], page) => {
    const tags = [
      [0x100, width],
      [0x101, height],
      [0x102, 8],
      [0x103, 1],
      [0x106, 1],
      [0x111, at + 2 + 8 * ENTRY_BYTES + 4],
      [0x115, 1],
      [0x117, width * height],
    ] as const;
    const directory = Buffer.alloc(2 + tags.length * ENTRY_BYTES + 4);
    directory.writeUInt16LE(tags.length, 0);
    tags.forEach(([tag, value], place) => {
      const entry = 2 + place * ENTRY_BYTES;
      directory.writeUInt16LE(tag, entry);
      directory.writeUInt16LE(4, entry + 2);
      directory.writeUInt32LE(1, entry + 4);
      directory.writeUInt32LE(value, entry + 8);
    });
    at += directory.length + width * height;
    directory.writeUInt32LE(page === sizes.length - 1 ? 0 : at, directory.length - 4);
    return Buffer.concat([directory, Buffer.alloc(width * height, 0xff)]);
  });
  return Buffer.concat([head, ...pages]);
}

function bitmapHead(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(54);
  bytes.write('BM');
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  return bytes;
}

const open = (bytes: Buffer) => OpenPicture.open(bytes, { fileName: 'скан.tif', limits: LIMITS });

it('opens a file of several pages', async () => {
  const picture = await open(tiff([20, 30], [30, 20], [10, 10]));
  expect(picture.pageCount).toBe(3);
});

it.each([
  ['whose first page is too large', tiff([1001, 1000], [10, 10]), 'picture-too-large'],
  ['whose second page is', tiff([10, 10], [1001, 1000], [10, 10]), 'picture-too-large'],
  ['whose last page is', tiff([10, 10], [10, 10], [1001, 1000]), 'picture-too-large'],
  ['that is a bitmap too large', bitmapHead(1001, 1000), 'picture-too-large'],
  ['of too many pages', tiff([10, 10], [10, 10], [10, 10], [10, 10]), 'too-many-pages'],
  ['that breaks off', tiff([10, 10], [10, 10]).subarray(0, 20), 'file-damaged'],
])('refuses a file %s before any page is drawn', async (_what, bytes, code) => {
  await expect(open(bytes)).rejects.toMatchObject({ code });
});
