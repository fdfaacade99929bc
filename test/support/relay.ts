import { createConnection, createServer, type Server, type Socket } from 'node:net';

/** Stands between a client and a server on this machine, so that a test can part them without touching the server. */
export class Relay {
  private constructor(
    private readonly server: Server,
    private readonly sockets: Set<Socket>,
    /** The server's address by way of the relay. */
    readonly url: string,
  ) {}

  /** @param target such as `postgres://user@127.0.0.1:5432/name` or `redis://127.0.0.1:6379/1` */
  static async open(target: string): Promise<Relay> {
    const url = new URL(target);
    const there = { host: url.hostname, port: Number(url.port) };
    const sockets = new Set<Socket>();
    const server = createServer((near) => {
      const far = createConnection(there);
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => {}).once('close', () => sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url.host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    return new Relay(server, sockets, url.toString());
  }

  /** Breaks every connection and takes no new one. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
