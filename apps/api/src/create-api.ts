import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Config, projectFolder } from '@platform/config';
import { LineLogger } from '@platform/logging';
import { MeasuresView } from '@workflow';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { sessionCookie } from './access/session-cookie.js';
import { AppModule } from './app.module.js';
import { describeForPrograms } from './contract/describe-for-programs.js';
import { applicationVersion } from './health/application-version.js';
import { packedAnswers } from './http/packed-answers.js';
import { securityHeaders } from './http/security-headers.js';
import { measureRequests, showMeasures } from './measures/measure-requests.js';
import { serveWeb } from './web/web-pages.js';

/** The whole HTTP application, not listening yet. `webFolder` is where the built web lies. */
export async function createApi(
  config: Config,
  webFolder = path.join(projectFolder(), 'dist', 'web'),
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), {
    logger: new LineLogger(config.logLevel),
    abortOnError: false,
    forceCloseConnections: true,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  app.setGlobalPrefix('api');
  app.use(securityHeaders(config));
  app.use('/metrics', showMeasures(app.get(MeasuresView), config.metricsToken));
  app.use('/api', measureRequests, ...packedAnswers(), noStore, sessionCookie(config, app.get(DataSource)));
  describeOnRequest(app);
  serveWeb(app, webFolder);
  return app;
}

function noStore(_request: Request, response: Response, next: () => void): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** Describing takes a while, and few ask, so it waits for the first who does. */
function describeOnRequest(app: NestExpressApplication): void {
  let description: object | undefined;
  app.use('/api/openapi.json', (_request: Request, response: Response) => {
    description ??= describeForPrograms(app, applicationVersion());
    response.json(description);
  });
}
