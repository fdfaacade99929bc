import { textDocument } from '../document/index.js';
import { readOrder } from './index.js';

const LENGTH = 200_000;
const order = ({ title = 'О мерах', duty = 'семинар', items = '1. Сбор (школы, до 1 мая).' }): string =>
  `МИНИСТЕРСТВО\n\nПРИКАЗ\n\n01.02.2025 № 7\n\n${title}\n\nПРИКАЗЫВАЮ:\n1. Отделу кадров провести ${duty}.\n2. Контроль оставляю за собой.\n\nДиректор  А.А. Орлов\n\nПриложение\nПЛАН\n\n${items}\n`;

/** Each took minutes where every sign of it was a place from which a pattern was sought anew. */
it.each([
  ['title', 'а'],
  ['title', '1'],
  ['title', 'приказ от 01.01.2024 № 1 '],
  ['duty', '«'],
  ['duty', 'на '],
  ['items', '('],
  ['items', ', '],
  ['items', '| '],
])('an order whose %s is «%s» over and over is read, and its words are kept', (part, token) => {
  const words = token.repeat(Math.ceil(LENGTH / token.length));
  const written = part === 'items' ? `1. Сбор ${words}(школы, до 1 мая).` : `О мерах ${words}`;
  const { order: header, clauses } = readOrder(textDocument(order({ [part]: written })));
  expect([header.number, header.signatory, header.controller]).toEqual(['7', 'Орлов А.А.', 'signatory']);
  const [duty] = clauses;
  expect([duty?.number, duty?.assignee]).toEqual(['1', 'Отдел кадров']);
  if (part === 'duty') expect(duty?.text).toContain(words.trim());
});
