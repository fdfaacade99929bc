import { russian } from '@domain/texts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { traitsOf } from '../../apps/api/src/contract/errors-of-door.js';
import { controllers } from '../../apps/api/src/controllers.js';
import { ApiWorld } from './api-world.js';

interface Content {
  readonly example?: unknown;
  readonly examples?: Record<string, { value: { status: number; code: string; detail: string } }>;
}
interface Operation {
  readonly operationId: string;
  readonly security?: object[];
  readonly parameters?: { name: string }[];
  readonly requestBody?: { content: Record<string, Content> };
  readonly responses: Record<string, { content?: Record<string, Content> }>;
}

describe('the description programs read', () => {
  let doors: { name: string; writes: boolean; operation: Operation }[];

  beforeAll(async () => {
    const world = await ApiWorld.create();
    const { body } = await world.stranger().get('/api/openapi.json').expect(200);
    doors = Object.entries((body as OpenAPIObject).paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, Operation>).map(([method, operation]) => {
        return { name: `${method} ${path}`, writes: method !== 'get', operation };
      }),
    );
    await world.close();
  });

  const lacking = (has: (door: (typeof doors)[number]) => boolean) =>
    doors.filter((door) => !has(door)).map(({ name }) => name);

  it('knows of each door what OpenAPI does not say, by a name no other door has', () => {
    const names = doors.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    const traits = traitsOf(controllers);
    expect(names.filter((name) => !traits.has(name))).toEqual([]);
  });

  it('shows a sample of whatever a door takes and answers', () => {
    const contentsOf = ({ operation }: (typeof doors)[number]) =>
      [operation.requestBody, ...Object.values(operation.responses)].flatMap((part) =>
        Object.values(part?.content ?? {}),
      );
    expect(
      lacking((door) => contentsOf(door).every(({ example, examples }) => (example ?? examples) !== undefined)),
    ).toEqual([]);
  });

  it('names the success and the refusals of every door, each code with its sentence', () => {
    expect(lacking(({ operation }) => Object.keys(operation.responses).some((status) => /^[23]/.test(status)))).toEqual(
      [],
    );
    expect(lacking(({ operation }) => ['429', '500', '503'].every((status) => status in operation.responses))).toEqual(
      [],
    );
    const samples = doors.flatMap(({ operation }) =>
      Object.entries(operation.responses).flatMap(([status, { content }]) =>
        Object.values(content ?? {}).flatMap(({ examples }) =>
          Object.entries(examples ?? {}).map(([code, { value }]) => ({ status: Number(status), code, value })),
        ),
      ),
    );
    expect(samples.length).toBeGreaterThan(1000);
    const wrong = samples.filter(
      ({ status, code, value }) => value.status !== status || value.code !== code || value.detail.includes('{{'),
    );
    expect(wrong).toEqual([]);
    const codes = new Set(samples.map(({ code }) => code));
    expect([...codes].filter((code) => !russian.has(code) && !russian.has(`${code}_evidence`))).toEqual([]);
  });

  it('says where a token is taken, and where a request may name itself', () => {
    const traits = traitsOf(controllers);
    expect(
      lacking(({ operation, writes }) => {
        const { isPublic, inPersonOnly, keepsAnswers } = traits.get(operation.operationId)!;
        const takesToken = operation.security !== undefined;
        const takesKey = (operation.parameters ?? []).some(({ name }) => name === 'Idempotency-Key');
        return (
          takesToken === (!isPublic && !inPersonOnly) &&
          takesKey === (writes && keepsAnswers) &&
          '401' in operation.responses === !isPublic
        );
      }),
    ).toEqual([]);
  });
});
