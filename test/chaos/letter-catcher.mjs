import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const END_OF_LETTER = '\r\n.\r\n';
const MESSAGE_ID = /^message-id:\s*(\S+)/im;

/**
 * A mail server outside everything that is killed: what it said yes to stays known. It takes a moment of chance before
 * each yes, so that a kill often falls between the last byte and the answer.
 */
export class LetterCatcher {
  /** Message-ID → digests of the bytes, one a delivery. */
  deliveries = new Map();
  #server;
  #random;
  #longestMs;

  static async open(random, longestMs) {
    const catcher = new LetterCatcher();
    catcher.#random = random;
    catcher.#longestMs = longestMs;
    catcher.#server = createServer((socket) => catcher.#talk(socket));
    await new Promise((resolve) => catcher.#server.listen(0, '127.0.0.1', resolve));
    catcher.url = `smtp://127.0.0.1:${catcher.#server.address().port}`;
    return catcher;
  }

  get count() {
    return this.deliveries.size;
  }

  close() {
    this.#server.close();
  }

  #talk(socket) {
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.write('220 catcher\r\n');
    let unread = '';
    let inLetter = false;
    socket.on('data', async (chunk) => {
      unread += chunk.toString('latin1');
      for (;;) {
        const end = unread.indexOf(inLetter ? END_OF_LETTER : '\r\n');
        if (end === -1) return;
        const part = unread.slice(0, end);
        unread = unread.slice(end + (inLetter ? END_OF_LETTER.length : 2));
        if (inLetter) {
          inLetter = false;
          await this.#take(socket, part);
        } else inLetter = converse(socket, part.toUpperCase());
      }
    });
  }

  async #take(socket, letter) {
    const id = MESSAGE_ID.exec(letter)?.[1] ?? 'none';
    const digest = createHash('sha256').update(letter, 'latin1').digest('hex');
    this.deliveries.set(id, [...(this.deliveries.get(id) ?? []), digest]);
    await pause(this.#random() * this.#longestMs);
    socket.write('250 taken\r\n');
  }
}

/** True when a letter follows. */
function converse(socket, line) {
  if (line.startsWith('EHLO')) socket.write('250-catcher\r\n250 8BITMIME\r\n');
  else if (line === 'DATA') socket.write('354 go on\r\n');
  else if (line === 'QUIT') socket.end('221 bye\r\n');
  else socket.write('250 ok\r\n');
  return line === 'DATA';
}
