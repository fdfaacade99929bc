import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part of a ZIP archive; its content is asked for when its turn has come. */
export interface ArchivePart {
  readonly name: string;
  readonly content: () => Iterable<string> | AsyncIterable<string>;
}

interface Sizes {
  checksum: number;
  bytes: number;
}

interface Written extends Readonly<Sizes> {
  readonly name: Buffer;
  readonly packedBytes: number;
  readonly offset: number;
}

const DEFLATED = 8;
/** Names are UTF-8; sizes and checksum stand behind the content, because they are not known before it. */
const FLAGS = 0x0800 | 0x0008;
const VERSION = 20;
/** So many characters are handed to the packer at once: a call for each cell would cost more than the packing. */
const PIECE_LENGTH = 64 * 1024;

/** A ZIP archive as it is made, part by part, in the memory of one piece. Parts of 4 GB and more are none of its business. */
export async function* archiveOf(parts: readonly ArchivePart[]): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const head = localHeader(name);
    yield head;
    const sizes: Sizes = { checksum: 0, bytes: 0 };
    let packedBytes = 0;
    for await (const packed of packing(part.content, sizes)) {
      packedBytes += packed.length;
      yield packed;
    }
    const each = { name, ...sizes, packedBytes, offset };
    const tail = descriptor(each);
    yield tail;
    written.push(each);
    offset += head.length + packedBytes + tail.length;
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield endOfArchive(written.length, directory.length, offset);
}

/** What was packed of a part; `sizes` are those of all of it once it has ended. An error of the content is one of what is packed. */
function packing(content: ArchivePart['content'], sizes: Sizes): AsyncIterable<Buffer> {
  const packer = createDeflateRaw();
  pipeline(Readable.from(inPieces(content, sizes)), packer, () => undefined);
  return packer;
}

async function* inPieces(content: ArchivePart['content'], sizes: Sizes): AsyncGenerator<Buffer> {
  let gathered = '';
  for await (const words of content()) {
    gathered += words;
    if (gathered.length < PIECE_LENGTH) continue;
    yield counted(gathered, sizes);
    gathered = '';
  }
  if (gathered !== '') yield counted(gathered, sizes);
}

function counted(words: string, sizes: Sizes): Buffer {
  const piece = Buffer.from(words);
  sizes.checksum = crc32(piece, sizes.checksum);
  sizes.bytes += piece.length;
  return piece;
}

function localHeader(name: Buffer): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.writeUInt32LE(0x04034b50, 0);
  bytes.writeUInt16LE(VERSION, 4);
  bytes.writeUInt16LE(FLAGS, 6);
  bytes.writeUInt16LE(DEFLATED, 8);
  bytes.writeUInt16LE(name.length, 26);
  return Buffer.concat([bytes, name]);
}

function descriptor({ checksum, packedBytes, bytes: size }: Written): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(checksum, 4);
  bytes.writeUInt32LE(packedBytes, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function directoryEntry({ name, checksum, packedBytes, bytes: size, offset }: Written): Buffer {
  const bytes = Buffer.alloc(46);
  bytes.writeUInt32LE(0x02014b50, 0);
  bytes.writeUInt16LE(VERSION, 4);
  bytes.writeUInt16LE(VERSION, 6);
  bytes.writeUInt16LE(FLAGS, 8);
  bytes.writeUInt16LE(DEFLATED, 10);
  bytes.writeUInt32LE(checksum, 16);
  bytes.writeUInt32LE(packedBytes, 20);
  bytes.writeUInt32LE(size, 24);
  bytes.writeUInt16LE(name.length, 28);
  bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, name]);
}

function endOfArchive(count: number, directoryBytes: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(directoryBytes, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
