import { createServer, type Server, type ServerResponse } from 'node:http';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '@platform/config';
import { installedPrograms } from '@platform/files';
import { mayReadMeasures } from '@platform/measures';
import { MeasuresView } from '@workflow';
import { DataSource } from 'typeorm';

const PATH = '/api/health';
const MEASURES_PATH = '/metrics';

/**
 * Where a worker stands alone, its keeper asks here whether it is well: on PORT, under the path and with the words of the
 * server's own answer, so that one check does for both; and for its measures, under `/metrics`. A worker of `vekha up` has no PORT and no door.
 */
@Injectable()
export class HealthDoor implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(HealthDoor.name);
  private server: Server | undefined;

  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly measures: MeasuresView,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { port, host, metricsToken } = this.config;
    if (port === undefined) return;
    const server = createServer((request, response) => {
      if (request.method === 'GET' && request.url === MEASURES_PATH && mayReadMeasures(request, metricsToken)) {
        void this.answerMeasures(response);
        return;
      }
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
    this.logger.log(`health on port ${port}`);
  }

  onModuleDestroy(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private async answerMeasures(response: ServerResponse): Promise<void> {
    try {
      const text = await this.measures.run();
      response.writeHead(200, { 'Content-Type': this.measures.contentType, 'Cache-Control': 'no-store' }).end(text);
    } catch (error) {
      this.logger.warn(`measures: ${error instanceof Error ? error.message : String(error)}`);
      response.writeHead(503).end();
    }
  }

  private database(): Promise<'ok' | 'down'> {
    return this.dataSource.query('select 1').then(
      () => 'ok',
      () => 'down',
    );
  }
}
