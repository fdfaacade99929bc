import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textDocument } from '../document/index.js';
import { readOrder } from './index.js';

/** A clause as [number, whom it obliges, its deadline words, force]. */
type ExpectedClause = readonly [number: string, assignee: string | null, deadlineText: string | null, force?: string];

interface Expected {
  readonly order: Readonly<Record<string, string | null>>;
  readonly basis: readonly Readonly<Record<string, string | null>>[];
  readonly clauses: readonly ExpectedClause[];
  readonly others: readonly (readonly [number: string, kind: string])[];
  readonly roadmap?: Readonly<Record<string, string | null>>;
  readonly items?: readonly string[];
  readonly sections?: readonly string[];
  readonly rows?: readonly ExpectedRow[];
}

/** A row as [number, what is done, deadline words, who answers, what comes of it or proves it]. */
type ExpectedRow = readonly [
  number: string,
  title: string,
  deadline: string | null,
  who: string,
  result: string | null,
];

const folder = fileURLToPath(new URL('../../../../test/fixtures/invented-orders/', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

/** Orders of regions and fields that are none of the five, read by hand before the reader saw them. */
describe.each(names)('the invented order %s', (name) => {
  const expected = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Expected;
  const reading = readOrder(textDocument(readFileSync(`${folder}${name}.txt`, 'utf8')));

  it.each(Object.entries(expected.order))('its %s is «%s»', (field, value) => {
    expect((reading.order as unknown as Readonly<Record<string, unknown>>)[field]).toBe(value);
  });

  it('names the documents it rests on', () => {
    expect(reading.order.basis).toEqual(expected.basis);
  });

  it('lays these duties and no other', () => {
    const clauses = reading.clauses
      .filter(({ part }) => part === 'order')
      .map(({ number, assignee, deadlineText, force }) => [number, assignee, deadlineText, ...(force ? [force] : [])]);
    expect(clauses).toEqual(expected.clauses);
  });

  it('has these clauses without a duty', () => {
    const others = reading.otherClauses
      .filter(({ part }) => part === 'order')
      .map(({ number, kind }) => [number, kind]);
    expect(others).toEqual(expected.others);
  });

  it('has its plan', () => {
    expect(reading.roadmap).toMatchObject(expected.roadmap ?? {});
    expect(reading.items.map(({ number }) => number)).toEqual(expected.items ?? []);
  });

  const { rows, sections } = expected;
  if (rows && sections) {
    it('has these rows under these headings', () => {
      expect(reading.sections.map(({ title }) => title)).toEqual(sections);
      const read = reading.items.map((item): ExpectedRow => {
        const who = item.responsible.map((party) => party.name).join('; ');
        const { number, title, deadlineText, expectedResult, evidence } = item;
        return [number, title, deadlineText?.replaceAll('\n', ' ') ?? null, who, expectedResult ?? evidence];
      });
      expect(read).toEqual(rows);
    });
  }
});
