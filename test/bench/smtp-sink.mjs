import { createServer } from 'node:net';

/**
 * A mail server that takes everything at once and forgets it, run as a process of its own so that both sides of a
 * comparison meet the same one. Asked by a message of its parent, it says how many letters it has taken.
 */
const END_OF_LETTER = '\r\n.\r\n';
let taken = 0;

const server = createServer((socket) => {
  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.write('220 sink\r\n');
  let unread = '';
  let inLetter = false;
  socket.on('data', (chunk) => {
    unread += chunk.toString('latin1');
    for (;;) {
      const end = unread.indexOf(inLetter ? END_OF_LETTER : '\r\n');
      if (end === -1) return;
      const line = unread.slice(0, end);
      unread = unread.slice(end + (inLetter ? END_OF_LETTER.length : 2));
      if (inLetter) {
        taken += 1;
        inLetter = false;
        socket.write('250 taken\r\n');
      } else inLetter = answer(socket, line.toUpperCase());
    }
  });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', () => process.send({ taken }));
process.on('disconnect', () => process.exit());

/** True when a letter follows. */
function answer(socket, line) {
  if (line.startsWith('EHLO')) socket.write('250-sink\r\n250 8BITMIME\r\n');
  else if (line === 'DATA') socket.write('354 go on\r\n');
  else if (line === 'QUIT') socket.end('221 bye\r\n');
  else socket.write('250 ok\r\n');
  return line === 'DATA';
}
