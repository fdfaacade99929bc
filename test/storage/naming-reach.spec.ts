import { randomUUID } from 'node:crypto';
import { authorityLine, mayBeNamed } from '@domain/access';
import { createDataSource, mayBeNamedSql, type OrganisationKind } from '@storage';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const KINDS: readonly OrganisationKind[] = [
  'ministry',
  'institute',
  'municipal_authority',
  'school',
  'body',
  'class',
  'group',
  'role',
];

interface Body {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly line: readonly { readonly id: string; readonly kind: OrganisationKind }[];
}

/** Each stands under one before it, or at the top. */
const anyTree = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), above: fc.nat() }), {
  minLength: 1,
  maxLength: 14,
});

function placed(tree: readonly { readonly kind: OrganisationKind; readonly above: number }[]): Body[] {
  const bodies: Body[] = [];
  for (const [at, { kind, above }] of tree.entries()) {
    const own = { id: randomUUID(), kind };
    bodies.push({ ...own, line: [...(bodies[above % (at + 1)]?.line ?? []), own] });
  }
  return bodies;
}

describe('whom orders of a branch may name', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('is in SQL what it is in the policy, in any tree', async () => {
    await fc.assert(
      fc.asyncProperty(anyTree, async (tree) => {
        const bodies = placed(tree);
        for (const { id, kind, line } of bodies)
          await source.query(
            `insert into organisation (id, name, match_key, kind, parent_id, time_zone, state)
             values ($1, $2, $2, $3, $4, 'UTC', 'active')`,
            [id, id, kind, line.at(-2)?.id ?? null],
          );
        const found = await source.query<{ branch: string; authority: string[]; named: string[] }[]>(
          `select branch.id as branch, authority_line(branch.id) as authority,
             array(select body.id from organisation body
               where body.id = any($1) and ${mayBeNamedSql('authority_line(branch.id)')} order by body.id) as named
           from organisation branch where branch.id = any($1) order by branch.id`,
          [bodies.map(({ id }) => id)],
        );
        const byPolicy = bodies.map(({ id: branch, line }) => {
          const authority = authorityLine(line);
          const named = bodies.filter((one) =>
            mayBeNamed(authority, { ...one, lineage: one.line.map(({ id }) => id) }),
          );
          return { branch, authority, named: named.map(({ id }) => id).sort() };
        });
        expect(found).toEqual(byPolicy.sort((one, other) => (one.branch < other.branch ? -1 : 1)));
      }),
      { numRuns: 40 },
    );
  });
});
