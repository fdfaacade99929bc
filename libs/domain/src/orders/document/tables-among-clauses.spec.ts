import { textDocument } from '../../document/index.js';
import { readOrder } from '../read-order.js';
import { orderParts } from './index.js';

const HEAD =
  'ПРИКАЗ\n\nот 12.02.2024 № 45\n\nО плане\n\nПРИКАЗЫВАЮ:\n\n1. Утвердить план.\n2. Назначить ответственных:\n\n';
const WHO = '№\tУчреждение\tОтветственный\n1\tЦРБ\tОрлова И.И.\n2\tЦРБ № 2\tБелов П.П.\n\n';
const REST = '3. Отделу кадров направить отчёт до 1 марта 2024 года.\n4. Контроль оставляю за собой.\n\n';
const SIGNED = 'Министр В.Г. Белов\n\n';
const PLAN =
  'План мероприятий на 2024 год\n\n№\tМероприятие\tСрок\tОтветственный\n1\tСписки\tмарт\tОрлова И.И.\n2\tОсмотры\tмай\tБелов П.П.\n\n';

describe('a table among the clauses', () => {
  it.each([
    ['with an annex below', HEAD + WHO + REST + SIGNED + PLAN, 2],
    ['as the only table', HEAD + WHO + REST + SIGNED, 0],
    ['with «Приложение» and no signature', `${HEAD}${WHO}${REST}Приложение\n\n${PLAN}`, 2],
  ])('%s: the clauses go on below it', (_what, text, rows) => {
    const { clauses, otherClauses, items, order } = readOrder(textDocument(text));
    expect(clauses.map(({ number }) => number)).toEqual(['2', '3']);
    expect(otherClauses.map(({ number }) => number)).toEqual(['1', '4']);
    expect(order.controller).toBe('signatory');
    expect(items).toHaveLength(rows);
  });
});

it('a signature below the plan signs an order that has none above its annex', () => {
  const { order, items } = readOrder(textDocument(`${HEAD}${REST}Приложение\n\n${PLAN}${SIGNED}`));
  expect([order.signatory, order.signatoryPosition, items.length]).toEqual(['Белов В.Г.', 'Министр', 2]);
  const signedTwice = `${HEAD}${REST}Директор И.И. Орлова\n\nПриложение\n\n${PLAN}${SIGNED}`;
  expect(readOrder(textDocument(signedTwice)).order.signatory).toBe('Орлова И.И.');
});

it('a signature below the plan signs the order, and is no line of the annex', () => {
  const parts = orderParts(textDocument(`${HEAD}${REST}${PLAN}${SIGNED}Исп. Зуева, тел. 22-33-44`));
  expect(parts.signature).toMatchObject({ name: 'В.Г. Белов', position: 'Министр' });
  expect(parts.annex.map(({ text }) => text).filter(Boolean)).toEqual(['План мероприятий на 2024 год']);
  expect(parts.tail.map(({ text }) => text).filter(Boolean)).toEqual(['Исп. Зуева, тел. 22-33-44']);
});
