import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  readonly $ref?: string;
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Record<string, Schema>;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}
interface Content {
  readonly schema: Schema;
  readonly example?: object;
  readonly examples?: Record<string, { readonly value: object }>;
}
interface Operation {
  readonly parameters?: { name: string; in: 'path' | 'query' | 'header'; schema: Schema }[];
  readonly requestBody?: { readonly content: Record<string, Content> };
}
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
/** An id of a request beside the one its door is of. */
export interface SentId {
  readonly method: Method;
  readonly path: string;
  readonly where: 'path' | 'query' | 'body';
  /** `parts[].organisationId` */
  readonly name: string;
  readonly sample: object;
}

/** All of them, by the description programs read; the one a door is of is the matter of `branches.spec.ts`. */
export function idsSent(document: OpenAPIObject): SentId[] {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const idsOf = (schema: Schema, at = ''): string[] => {
    if (schema.$ref !== undefined) return idsOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, at);
    const { format, items, properties = {}, allOf = [], oneOf = [], anyOf = [] } = schema;
    return [
      ...(format === 'uuid' ? [at] : []),
      ...(items === undefined ? [] : idsOf(items, `${at}[]`)),
      ...Object.entries(properties).flatMap(([name, one]) => idsOf(one, at === '' ? name : `${at}.${name}`)),
      ...[...allOf, ...oneOf, ...anyOf].flatMap((one) => idsOf(one, at)),
    ];
  };
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<Method, Operation>).flatMap(([method, { parameters = [], requestBody }]) => {
      const [content] = Object.values(requestBody?.content ?? {});
      const sample = content?.example ?? Object.values(content?.examples ?? {})[0]?.value ?? {};
      const door = { method: method as Method, path, sample };
      return [
        ...parameters.flatMap(({ name, in: where, schema }) => {
          const isFirst = where === 'path' && name === 'id' && !path.startsWith('/api/links/');
          const isId = where === 'path' ? /id$/iu.test(name) || name === 'token' : idsOf(schema).length > 0;
          return where !== 'header' && isId && !isFirst ? [{ ...door, where, name }] : [];
        }),
        ...(content === undefined
          ? []
          : idsOf(content.schema).map((name) => ({ ...door, where: 'body' as const, name }))),
      ];
    }),
  );
}

/** The sample of a request with an id in one of its places. */
export function withId(at: object, name: string, id: string): object {
  const [head = '', ...rest] = name.split('.');
  const key = head.replace('[]', '');
  const held = (at as Record<string, unknown>)[key];
  const first = (head.endsWith('[]') && Array.isArray(held) ? held[0] : held) as object | undefined;
  const value = rest.length === 0 ? id : withId(first ?? {}, rest.join('.'), id);
  return { ...at, [key]: head.endsWith('[]') ? [value] : value };
}
