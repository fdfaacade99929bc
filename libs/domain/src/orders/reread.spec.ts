import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textDocument } from '../document/index.js';
import { type OrderReading, readOrder, rereadDeadline, rereadParties } from './index.js';

const fixtures = fileURLToPath(new URL('../../../../test/fixtures/', import.meta.url));
const orders = ['orders', 'invented-orders'].flatMap((folder) =>
  readdirSync(`${fixtures}${folder}`)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${folder}/${name}`),
);
const readingOf = (text: string): OrderReading => readOrder(textDocument(text));

it.each(orders)('every term and every owner of %s is read again as it was read', (name) => {
  const reading = readingOf(readFileSync(`${fixtures}${name}`, 'utf8'));
  for (const item of reading.items) {
    const { sectionIndex, roadmapIndex = 0 } = item;
    const place = { source: 'table', part: 'annex', sectionIndex, roadmapIndex } as const;
    expect(rereadDeadline(reading, place, item.deadlineText ?? '', {}).schedules).toEqual(item.schedules);
    const names = ({ responsible, executors }: Pick<typeof item, 'responsible' | 'executors'>) =>
      [responsible, executors].map((parties) => parties.map((party) => party.name));
    expect(names(rereadParties(reading, item.responsibleText ?? '', item))).toEqual(names(item));
  }
  for (const clause of reading.clauses) {
    if (clause.deadlineText === null) continue;
    const place = { source: 'clause', part: clause.part, sectionIndex: null } as const;
    expect(rereadDeadline(reading, place, clause.deadlineText, {}).schedules).toEqual(clause.deadlines);
  }
});

const PLAN =
  'План мероприятий на 2024 год\n\n№\tМероприятие\tСрок\tОтветственный\tСоисполнители\n1\tСбор\tмарт\tОрлова И.И.\tКим О.О., Орлова И.И.\n2\tОсмотр\t\tБелов П.П., Белов П.П.\tопорные площадки\n';

it('a party stands once in a row, whichever columns name it', () => {
  expect(
    readingOf(PLAN).items.map(({ responsible, executors }) => [
      responsible.map(({ name }) => name),
      executors.map(({ name }) => name),
    ]),
  ).toEqual([
    [['Орлова И.И.'], ['Ким О.О.']],
    [['Белов П.П.'], ['опорные площадки']],
  ]);
});

it('whom a column of its own names stays with the row when its owner is corrected', () => {
  const reading = readingOf(PLAN);
  const { responsible, executors } = rereadParties(reading, 'Зуева А.А.', reading.items[0]);
  expect([responsible, executors].map((parties) => parties.map(({ name }) => name))).toEqual([
    ['Зуева А.А.'],
    ['Ким О.О.'],
  ]);
});

it('an empty cell of a column of terms is said, and read again the same', () => {
  const reading = readingOf(PLAN);
  expect(reading.warnings).toContainEqual(expect.objectContaining({ code: 'deadline-missing', where: '2' }));
  const place = { source: 'table', part: 'annex', sectionIndex: null, roadmapIndex: 0 } as const;
  const { schedules, warnings } = rereadDeadline(reading, place, '', {});
  expect([schedules, warnings.map(({ code }) => code)]).toEqual([[], ['deadline-missing']]);
});
