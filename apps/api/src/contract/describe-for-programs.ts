import { russian } from '@domain/texts';
import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { controllers } from '../controllers.js';
import { KEY_HEADER } from '../http/idempotency/named-requests.js';
import { describeApi } from './describe-api.js';
import { type DoorTraits, errorsOf, traitsOf } from './errors-of-door.js';
import { exampleOf } from './example-of.js';
import { PROBLEM_MEDIA_TYPE, problem } from './problem.dto.js';

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;
type ResponseObject = Exclude<NonNullable<OperationObject['responses'][string]>, { $ref: string }>;
type MediaTypeObject = NonNullable<ResponseObject['content']>[string];

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/**
 * The description as programs read it: each door with samples of what it takes and answers, and with every status and code it refuses
 * with by its nature. The web's types are made from the bare one.
 */
export function describeForPrograms(app: INestApplication, version: string): OpenAPIObject {
  const document = describeApi(app, version);
  const traits = traitsOf(controllers);
  document.components ??= {};
  document.components.securitySchemes = { token: { type: 'http', scheme: 'bearer' } };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      const door = traits.get(operation?.operationId ?? '');
      if (operation === undefined || door === undefined) continue;
      complete(operation, door, { path, writes: method !== 'get', document });
    }
  }
  return document;
}

interface Place {
  readonly path: string;
  readonly writes: boolean;
  readonly document: OpenAPIObject;
}

function complete(operation: OperationObject, door: DoorTraits, { path, writes, document }: Place): void {
  const body = operation.requestBody !== undefined && 'content' in operation.requestBody ? operation.requestBody : null;
  if (!door.isPublic && !door.inPersonOnly) operation.security = [{ token: [] }];
  if (writes && door.keepsAnswers) {
    operation.parameters = [
      ...(operation.parameters ?? []),
      { name: KEY_HEADER, in: 'header', required: false, schema: { type: 'string', maxLength: 200 } },
    ];
  }
  const contents: MediaTypeObject[] = Object.values(body?.content ?? {});
  for (const response of Object.values(operation.responses)) {
    if (response !== undefined && 'content' in response) contents.push(...Object.values(response.content ?? {}));
  }
  for (const content of contents) {
    if (content.schema !== undefined) content.example ??= exampleOf(content.schema, document);
  }
  delete operation.responses['default'];
  const hasQuery = (operation.parameters ?? []).some((parameter) => 'in' in parameter && parameter.in === 'query');
  const errors = errorsOf(door, {
    writes,
    hasInput: body !== null || hasQuery,
    hasId: path.includes('{'),
    takesFile: Object.keys(body?.content ?? {}).includes('multipart/form-data'),
  });
  for (const [status, codes] of Object.entries(errors)) operation.responses[status] = refusal(Number(status), codes);
}

function refusal(status: number, codes: readonly string[]): ResponseObject {
  const examples = codes.map((code) => [code, { value: sample(status, code) }] as const);
  return {
    description: codes.join(', '),
    content: {
      [PROBLEM_MEDIA_TYPE]: {
        schema: { $ref: '#/components/schemas/ProblemDto' },
        examples: Object.fromEntries(examples),
      },
    },
  };
}

function sample(status: number, code: string) {
  const values = { id: '3f2b8c1e', limit: 100, fields: 'version', name: 'file.pdf', context: 'evidence' };
  const field = {
    place: 'version',
    code: 'field.required',
    detail: russian.say('field.required', { field: 'version' }),
  };
  return problem(status, code, russian.say(code, values), code === 'invalid-input' ? [field] : []);
}
