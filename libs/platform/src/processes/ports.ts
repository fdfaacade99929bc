import { createServer } from 'node:net';

/** The error code of listening there, such as EADDRINUSE; undefined when it can be done. The port is let go at once. */
export async function whyNotListen(port: number, host: string): Promise<string | undefined> {
  const answer = await listenBriefly(port, host);
  return typeof answer === 'string' ? answer : undefined;
}

/** The wished port of 127.0.0.1 if nobody listens on it, else any free one. It may be taken again before it is used. */
export async function freeLocalPort(wished: number | undefined): Promise<number> {
  for (const port of wished === undefined ? [0] : [wished, 0]) {
    const answer = await listenBriefly(port, '127.0.0.1');
    if (typeof answer === 'number') return answer;
  }
  throw new Error('127.0.0.1 has no free port');
}

function listenBriefly(port: number, host: string): Promise<number | string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(taken));
    });
  });
}
