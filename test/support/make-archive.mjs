import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A ZIP archive of parts by their names; good enough for every reader. `lies` says another inflated size than the true
 * one, `count` how often the same part is listed.
 */
export function makeArchive(parts, { lies = undefined, repeat = 1 } = {}) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const size = lies ?? bytes.length;
    const head = header(0x04034b50, name, { crc: crc32(bytes), packed: packed.length, size });
    locals.push(head, packed);
    for (let copy = 0; copy < repeat; copy += 1) {
      directory.push(
        directoryEntry(copy === 0 ? name : `${name}.${copy}`, {
          crc: crc32(bytes),
          packed: packed.length,
          size,
          offset,
        }),
      );
    }
    offset += head.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

function header(signature, name, { crc, packed, size }) {
  const bytes = Buffer.alloc(30);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(UTF8_NAMES, 6);
  bytes.writeUInt16LE(DEFLATED, 8);
  bytes.writeUInt32LE(crc, 14);
  bytes.writeUInt32LE(packed, 18);
  bytes.writeUInt32LE(size, 22);
  const named = Buffer.from(name);
  bytes.writeUInt16LE(named.length, 26);
  return Buffer.concat([bytes, named]);
}

function directoryEntry(name, { crc, packed, size, offset }) {
  const bytes = Buffer.alloc(46);
  bytes.writeUInt32LE(0x02014b50, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, 6);
  bytes.writeUInt16LE(UTF8_NAMES, 8);
  bytes.writeUInt16LE(DEFLATED, 10);
  bytes.writeUInt32LE(crc, 16);
  bytes.writeUInt32LE(packed, 20);
  bytes.writeUInt32LE(size, 24);
  const named = Buffer.from(name);
  bytes.writeUInt16LE(named.length, 28);
  bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, named]);
}
