import { NestFactory } from '@nestjs/core';
import { Config } from '@platform/config';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { AppModule } from '../app.module.js';
import { describeApi } from './describe-api.js';

const HEADER = '// Written by `npm run contract` from the DTO classes of apps/api. Do not edit.\n\n';

/**
 * The text of libs/contract/src/api.generated.ts as the code stands now. A preview makes no instance of anything, so no
 * database is opened.
 */
export async function contractText(): Promise<string> {
  const module = AppModule.forRoot(new Config());
  const app = await NestFactory.create(module, { preview: true, logger: false, abortOnError: false });
  app.setGlobalPrefix('api');
  const description = describeApi(app, 'contract');
  const blob = ts.factory.createTypeReferenceNode('Blob');
  const nodes = await openapiTS(JSON.stringify(description), {
    transform: (schema) => (schema.format === 'binary' ? blob : undefined),
  });
  return HEADER + astToString(nodes);
}
