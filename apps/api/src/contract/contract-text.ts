import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { controllers } from '../controllers.js';
import { describeApi } from './describe-api.js';

/** Controllers alone: a description needs their decorators, not what they call, so no database is opened. */
@Module({ controllers })
class DescribedControllers {}

const HEADER = '// Written by `npm run contract` from the DTO classes of apps/api. Do not edit.\n\n';

/** The text of libs/contract/src/api.generated.ts as the code stands now. */
export async function contractText(): Promise<string> {
  const app = await NestFactory.create(DescribedControllers, { preview: true, logger: false });
  app.setGlobalPrefix('api');
  const description = describeApi(app, 'contract');
  await app.close();
  const blob = ts.factory.createTypeReferenceNode('Blob');
  const nodes = await openapiTS(JSON.stringify(description), {
    transform: (schema) => (schema.format === 'binary' ? blob : undefined),
  });
  return HEADER + astToString(nodes);
}
