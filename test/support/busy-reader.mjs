import { connect } from 'node:net';
import { isMainThread } from 'node:worker_threads';

// Loaded by `node --import …?port=N`: once the reading process is ready for a file it says where it works and is busy
// without end, as with a file that keeps a parser in a loop. The connection closes when the process ends.
const port = Number(new URL(import.meta.url).searchParams.get('port'));

if (isMainThread && process.send !== undefined) {
  process.on('newListener', (event) => {
    if (event !== 'message') return;
    const line = connect(port, '127.0.0.1', () => line.write(process.cwd(), loop));
  });
}

function loop() {
  for (;;);
}
