import { authorityLine, mayBeNamed } from './naming-policy.js';

/** A federal ministry with two regions; the first has an institute, a class and two towns with a school each. */
const PARENTS: Readonly<Record<string, readonly [kind: string, above: string | null]>> = {
  federal: ['ministry', null],
  'federal institute': ['institute', 'federal'],
  'federal class': ['class', 'federal'],
  region: ['ministry', 'federal'],
  institute: ['institute', 'region'],
  department: ['body', 'institute'],
  'post of the region': ['role', 'region'],
  'class of the region': ['class', 'region'],
  town: ['municipal_authority', 'region'],
  school: ['school', 'town'],
  'body of the school': ['body', 'school'],
  'other town': ['municipal_authority', 'region'],
  'other school': ['school', 'other town'],
  'school of the region': ['school', 'region'],
  'other region': ['ministry', 'federal'],
  'institute of the other region': ['institute', 'other region'],
  stranger: ['ministry', null],
  'lonely institute': ['institute', null],
  'body of the lonely institute': ['body', 'lonely institute'],
};

function lineOf(id: string): { id: string; kind: string }[] {
  const [kind = '', above = null] = PARENTS[id] ?? [];
  return [...(above === null ? [] : lineOf(above)), { id, kind }];
}

const mayName = (branch: string, id: string): boolean =>
  mayBeNamed(authorityLine(lineOf(branch)), {
    id,
    kind: PARENTS[id]?.[0] ?? '',
    lineage: lineOf(id).map((one) => one.id),
  });

describe('the authority a branch acts for', () => {
  it.each([
    ['region', 'region'],
    ['town', 'town'],
    ['school', 'school'],
    ['institute', 'region'],
    ['department', 'region'],
    ['post of the region', 'region'],
    ['body of the school', 'school'],
    ['lonely institute', 'lonely institute'],
    ['body of the lonely institute', 'lonely institute'],
  ])('of %s is %s', (branch, authority) => {
    expect(authorityLine(lineOf(branch)).at(-1)).toBe(authority);
  });
});

describe('whom orders of a branch may name', () => {
  it.each([
    ['everything in it', 'town', 'school'],
    ['what stands in the line above', 'town', 'federal'],
    ['an institute that serves the line above', 'town', 'federal institute'],
    ['a post of the line above', 'town', 'post of the region'],
    ['for an institute what is its authority’s', 'institute', 'other school'],
    ['a class of its own authority', 'institute', 'class of the region'],
  ])('%s', (_, branch, entry) => {
    expect(mayName(branch, entry)).toBe(true);
  });

  it.each([
    ['the town beside it', 'town', 'other town'],
    ['a school beside it, or below the town beside it', 'town', 'school of the region'],
    ['a school of the town beside it', 'town', 'other school'],
    ['a class of somebody above', 'town', 'class of the region'],
    ['a class of the top', 'region', 'federal class'],
    ['what serves another region', 'region', 'institute of the other region'],
    ['what stands further below an institute', 'town', 'department'],
    ['the region beside its own', 'region', 'other region'],
    ['a region beside that of the town', 'town', 'other region'],
    ['another top', 'region', 'stranger'],
  ])('not %s', (_, branch, entry) => {
    expect(mayName(branch, entry)).toBe(false);
  });
});
