import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];
type SchemaObject = Exclude<Schema, { $ref: string }>;

const BY_FORMAT: Readonly<Record<string, string>> = {
  uuid: '3f2b8c1e-7d4a-4c55-9a61-2f0d5c7e8b10',
  date: '2023-03-31',
  'date-time': '2023-03-10T06:00:00.000Z',
  email: 'lugova@school.example',
  binary: '(file)',
};

/** A value of a schema: its own samples where it has some, else what its type says. A schema inside itself stays out. */
export function exampleOf(schema: Schema, document: OpenAPIObject, within: readonly string[] = []): unknown {
  if ('$ref' in schema) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    const target = document.components?.schemas?.[name];
    if (target === undefined || within.includes(name)) return undefined;
    return exampleOf(target, document, [...within, name]);
  }
  if (schema.example !== undefined) return schema.example as unknown;
  if (schema.default !== undefined) return schema.default as unknown;
  if (schema.enum !== undefined) return schema.enum[0] as unknown;
  const [part] = schema.allOf ?? schema.oneOf ?? schema.anyOf ?? [];
  if (part !== undefined) return exampleOf(part, document, within);
  switch (schema.type) {
    case 'array': {
      const item = schema.items === undefined ? undefined : exampleOf(schema.items, document, within);
      return item === undefined ? [] : [item];
    }
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'string':
      return BY_FORMAT[schema.format ?? ''] ?? 'string';
    default:
      return objectOf(schema, document, within);
  }
}

function objectOf({ properties = {} }: SchemaObject, document: OpenAPIObject, within: readonly string[]): unknown {
  const entries = Object.entries(properties).map(
    ([name, schema]) => [name, exampleOf(schema, document, within)] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
