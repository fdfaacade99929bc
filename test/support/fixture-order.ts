import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type OrderReading, readOrder } from '@domain/orders';
import { readDocument } from '@platform/files';

export function fixtureDocument(name: string): string {
  return fileURLToPath(new URL(`../fixtures/documents/${name}`, import.meta.url));
}

/** The reading of the invented order in one of its formats, under a name that tells nothing. */
export async function readFixture(name: string): Promise<OrderReading> {
  return readOrder(await readDocument(await readFile(fixtureDocument(name)), 'файл'));
}

/** What each format of the invented order must give, whatever else its reading holds. */
export function essenceOf({ order, items, clauses }: OrderReading): object {
  return {
    order: [order.number, order.date, order.signatory],
    clauses: clauses.map(({ deadlines }) => deadlines.flatMap(({ occurrences }) => occurrences.map(({ due }) => due))),
    items: items.map(({ number, title, schedules, responsible }) => [
      number,
      title.replaceAll(/\s+/g, ' '),
      schedules.flatMap(({ occurrences }) => occurrences.map(({ start, due }) => `${start}/${due}`)).join(' '),
      responsible.map(({ name }) => name).join(', '),
    ]),
  };
}

export const ESSENCE = {
  order: ['27-од', '2024-01-18', 'Заречный Г.Л.'],
  items: [
    ['1.1', 'Сбор заявок педагогов', '2024-02-01/2024-02-15', 'МОУО'],
    ['1.2', 'Согласование программы', '2024-02-19/2024-02-22', 'МОУО'],
    ['2.1', 'Открытые уроки: в школах; в лицеях', '2024-03-11/2024-03-15', 'Центр развития педагогов, МОУО'],
    ['2.2', 'Итоговое совещание', '2024-03-01/2024-03-31', 'Центр развития педагогов'],
  ],
};
