import { createServer, type Server } from 'node:http';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '@platform/config';
import { installedPrograms } from '@platform/files';
import { DataSource } from 'typeorm';

const PATH = '/api/health';

/**
 * Where a worker stands alone, its keeper asks here whether it is well: on PORT, under the path and with the words of the
 * server's own answer, so that one check does for both. A worker of `vekha up` has no PORT and no door.
 */
@Injectable()
export class HealthDoor implements OnApplicationBootstrap, OnModuleDestroy {
  private server: Server | undefined;

  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { port, host } = this.config;
    if (port === undefined) return;
    const server = createServer((request, response) => {
      if (request.method !== 'GET' || request.url !== PATH) {
        response.writeHead(404).end();
        return;
      }
      void Promise.all([this.database(), installedPrograms()]).then(([database, programs]) => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
        response.end(JSON.stringify({ status: 'ok', database, programs }));
      });
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    this.server = server;
    new Logger(HealthDoor.name).log(`health on port ${port}`);
  }

  onModuleDestroy(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private database(): Promise<'ok' | 'down'> {
    return this.dataSource.query('select 1').then(
      () => 'ok',
      () => 'down',
    );
  }
}
