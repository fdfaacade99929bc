import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '@platform/files';
import { PAPERS } from '../support/invented-order.js';
import { mended, onlyTable } from '../support/paper-table.js';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/documents');

const read = (name: string) => readDocument(readFileSync(path.join(FIXTURES, name)), name);

it('an order as a PDF of several pages is its paragraphs and one table', async () => {
  const document = await read('plan-over-pages.pdf');
  const paragraphs = document.blocks.filter((block) => block.kind === 'paragraph').map((block) => block.text);
  expect(paragraphs).toEqual([
    'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ЗАРЕЧНОГО РАЙОНА',
    'ПРИКАЗ',
    'от 2 сентября 2024 г. № 118-у',
    'О плане мероприятий по поддержке школ Заречного района на 2024/2025 учебный год',
    'Утвердить план мероприятий по поддержке школ и довести его до сведения директоров школ района до 10 сентября 2024 года (приложение).',
    'Контроль исполнения приказа возложить на заместителя начальника управления Лугову А.П.',
  ]);
  expect(mended(onlyTable(document), 1)).toEqual(PAPERS['over several pages, heading repeated']?.rows);
  expect(document.warnings).toEqual([]);
});

it('merged cells of a PDF keep their spans and their places on the page', async () => {
  const table = onlyTable(await read('plan-merged-cells.pdf'));
  expect(mended(table, 2)).toEqual(PAPERS['with merged cells']?.rows);
  const places = table.rows.flatMap((row) => row.cells.map(({ place }) => place));
  expect(places.every((place) => place?.kind === 'page' && place.page === 1)).toBe(true);
});

it('a table without lines is read at half the confidence', async () => {
  const table = onlyTable(await read('plan-without-lines.pdf'));
  expect(table.confidence).toBe(0.5);
  expect(table.rows).toHaveLength(PAPERS['without lines']?.rows.length ?? 0);
});
