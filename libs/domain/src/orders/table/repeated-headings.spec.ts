import { type Cell, EMPTY_CELL } from './cell.js';
import { withoutRepeatedHeadings } from './repeated-headings.js';
import type { BodyRow } from './rows.js';

const row = (...texts: string[]): BodyRow => ({
  line: 1,
  afterBreak: false,
  cells: texts.map((text): Cell => ({ ...EMPTY_CELL, paragraphs: [text] })),
});
const HEADING = row('№ п/п', 'Мероприятие', 'Срок', 'Ответственный');
const WORK = row('1', 'Сбор планов', 'март', 'МОУО');

it.each([
  ['as it was', row('№ п/п', 'Мероприятие', 'Срок', 'Ответственный'), HEADING],
  ['in other letters', row('№ П/П', 'МЕРОПРИЯТИЕ', 'СРОК', 'ОТВЕТСТВЕННЫЙ'), HEADING],
  ['with one cell misread', row('№ п/л', 'Мероприятие', 'Срок', 'Ответственный'), HEADING],
  ['of two cells, as it was', row('Мероприятие', 'Срок'), row('Мероприятие', 'Срок')],
])('a heading repeated %s is dropped, and what follows comes after a page', (_how, repeated, heading) => {
  expect(withoutRepeatedHeadings([WORK, repeated, WORK], [heading])).toEqual([WORK, { ...WORK, afterBreak: true }]);
});

it.each([
  ['differs from it in two cells', row('2', 'Мероприятие', 'Срок', 'МОУО'), HEADING],
  ['differs from a short one in one', row('Мероприятие', 'март'), row('Мероприятие', 'Срок')],
  ['has more cells', row('№ п/п', 'Мероприятие', 'Срок', 'Ответственный', ''), HEADING],
])('a row that %s stays', (_how, kept, heading) => {
  expect(withoutRepeatedHeadings([WORK, kept], [heading])).toEqual([WORK, kept]);
});
