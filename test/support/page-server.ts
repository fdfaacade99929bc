import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { SafeFetch } from '@platform/safe-fetch';

/** A site of this machine for addresses given as evidence: every page answers but `/away`. */
export class PageServer {
  private constructor(private readonly server: http.Server) {}

  static async started(): Promise<PageServer> {
    const server = http.createServer((request, response) => {
      response.statusCode = request.url === '/away' ? 404 : 200;
      response.end('страница');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new PageServer(server);
  }

  at(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  /** Asks this machine alone beside what everybody may ask. */
  get fetch(): SafeFetch {
    return new SafeFetch(['127.0.0.1']);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
