import { makeArchive } from '../support/make-archive.mjs';

const MOST_CHANGES = 4;

/** Damages files as disks, mail and programs do: bytes changed, lost, repeated, cut off; in an archive also within a part. */
export function damager(random) {
  const below = (limit) => Math.floor(random() * limit);
  const kinds = [changeBytes, flipBits, cutOff, loseChunk, repeatChunk, zeroChunk, swapChunks, insertRubbish];

  function damaged(bytes) {
    let result = bytes;
    for (let left = 1 + below(MOST_CHANGES); left > 0; left -= 1) {
      if (result.length > 0) result = kinds[below(kinds.length)](Buffer.from(result));
    }
    return result;
  }

  /** The archive whole, one of its parts damaged: so the damage gets past the checks of the archive to the parser. */
  function damagedPart(parts) {
    const names = Object.keys(parts).filter((name) => parts[name].length > 0);
    const name = names[below(names.length)];
    return makeArchive({ ...parts, [name]: damaged(parts[name]) });
  }

  function changeBytes(bytes) {
    for (let left = 1 + below(20); left > 0; left -= 1) bytes[below(bytes.length)] = below(256);
    return bytes;
  }
  function flipBits(bytes) {
    for (let left = 1 + below(4); left > 0; left -= 1) bytes[below(bytes.length)] ^= 1 << below(8);
    return bytes;
  }
  function cutOff(bytes) {
    return bytes.subarray(0, below(bytes.length));
  }
  function chunk(bytes) {
    const from = below(bytes.length);
    return [from, from + 1 + below(Math.min(2000, bytes.length - from))];
  }
  function loseChunk(bytes) {
    const [from, to] = chunk(bytes);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  }
  function repeatChunk(bytes) {
    const [from, to] = chunk(bytes);
    const times = Array.from({ length: 1 + below(20) }, () => bytes.subarray(from, to));
    return Buffer.concat([bytes.subarray(0, to), ...times, bytes.subarray(to)]);
  }
  function zeroChunk(bytes) {
    const [from, to] = chunk(bytes);
    return bytes.fill(0, from, to);
  }
  function swapChunks(bytes) {
    const [from, to] = chunk(bytes);
    return Buffer.concat([bytes.subarray(to), bytes.subarray(from, to), bytes.subarray(0, from)]);
  }
  function insertRubbish(bytes) {
    const at = below(bytes.length);
    const rubbish = Buffer.from(Array.from({ length: 1 + below(50) }, () => below(256)));
    return Buffer.concat([bytes.subarray(0, at), rubbish, bytes.subarray(at)]);
  }

  return { damaged, damagedPart, below };
}
