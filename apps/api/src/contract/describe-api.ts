import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { PROBLEM_MEDIA_TYPE } from './problem.dto.js';

/** The OpenAPI description of the whole interface; the types of the web are generated from it. */
export function describeApi(app: INestApplication, version: string): OpenAPIObject {
  const header = new DocumentBuilder().setTitle('Vekha').setVersion(version).setOpenAPIVersion('3.0.3').build();
  const document = SwaggerModule.createDocument(app, header, { operationIdFactory: (_controller, method) => method });
  for (const path of Object.values(document.paths)) {
    for (const { responses } of Object.values(path) as OperationObject[]) {
      const refusal = responses.default;
      if (refusal === undefined || !('content' in refusal)) continue;
      const body = refusal.content?.['application/json'];
      if (body !== undefined) refusal.content = { [PROBLEM_MEDIA_TYPE]: body };
    }
  }
  return document;
}

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;
