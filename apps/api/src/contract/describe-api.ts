import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The OpenAPI description of the whole interface; the types of the web are generated from it. */
export function describeApi(app: INestApplication, version: string): OpenAPIObject {
  const header = new DocumentBuilder().setTitle('Vekha').setVersion(version).setOpenAPIVersion('3.0.3').build();
  return SwaggerModule.createDocument(app, header, { operationIdFactory: (_controller, method) => method });
}
