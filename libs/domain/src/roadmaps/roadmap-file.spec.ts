import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '@platform/files';
import { textDocument } from '../document/index.js';
import { type ReadItem, readOrder } from '../orders/index.js';
import { roadmapFile } from './roadmap-file.js';

const folder = fileURLToPath(new URL('../../../../test/fixtures/orders/', import.meta.url));
const orderOf = (key: string) => {
  const name = readdirSync(folder).find((file) => file.startsWith(key)) ?? key;
  return readOrder(textDocument(readFileSync(join(folder, name), 'utf8')));
};
const rowsOf = (items: readonly ReadItem[]) =>
  items.map(({ number, title, deadlineText, expectedResult, schedules }) => ({
    ...{ number, title: title.replace(/\s+/gu, ' ') },
    deadlineText: deadlineText?.replace(/\s+/gu, ' ') ?? null,
    expectedResult: expectedResult?.replace(/\s+/gu, ' ') ?? null,
    due: schedules.flatMap(({ occurrences }) => occurrences.map(({ due }) => due)),
  }));

describe('the draft of a roadmap below', () => {
  it.each([
    ['000', 15],
    ['001', 23],
    ['003', 39],
  ])('of order %s is read with the rows, headings and last days of the roadmap above', async (key, count) => {
    const above = orderOf(key);
    const html = roadmapFile({
      body: 'Управление образования Северного района',
      title: above.roadmap.title,
      ...{ periodStart: above.roadmap.periodStart, periodEnd: above.roadmap.periodEnd },
      rows: above.items.map(({ number, sectionIndex, title, deadlineText, expectedResult }) => {
        const heading = sectionIndex === null ? undefined : above.sections[sectionIndex];
        const section = heading === undefined ? null : [heading.number, heading.title].filter(Boolean).join('. ');
        return { number, section, title, deadlineText, expectedResult };
      }),
    });
    const below = readOrder(await readDocument(Buffer.from(html), 'проект.html'));
    expect(above.items).toHaveLength(count);
    expect(below.roadmap).toMatchObject({
      periodStart: above.roadmap.periodStart,
      periodEnd: above.roadmap.periodEnd,
    });
    expect(below.clauses).toEqual([]);
    expect(below.sections.map(({ title }) => title)).toEqual(above.sections.map(({ title }) => title));
    expect(rowsOf(below.items)).toEqual(rowsOf(above.items));
  });

  it('says the days of the plan above where its title does not', () => {
    const roadmap = { body: 'Школа', title: 'План мероприятий', rows: [] };
    const said = (periodStart: string | null, periodEnd: string | null) =>
      /<h1>(.*)<\/h1>/u.exec(roadmapFile({ ...roadmap, periodStart, periodEnd } as never))?.[1];
    expect(said(null, null)).toBe('Дорожная карта: План мероприятий');
    expect(said('2023-03-01', '2023-12-31')).toBe(
      'Дорожная карта: План мероприятий на период с 01.03.2023 по 31.12.2023',
    );
  });
});
