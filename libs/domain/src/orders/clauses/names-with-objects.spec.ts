import { textDocument } from '../../document/index.js';
import { readOrder } from '../index.js';

const assigneeOf = (clause: string) =>
  readOrder(
    textDocument(
      `ПРИКАЗ\n\nот 3 февраля 2025 г. № 1\n\nО работе\n\nПРИКАЗЫВАЮ:\n\n1. ${clause}\n2. Контроль оставляю за собой.\n`,
    ),
  ).clauses[0]?.assignee;

describe('a body whose name says with what it has to do', () => {
  it.each([
    ['Управлению информации (Белова Т.И.) разместить план на сайте до 1 мая 2025 года.', 'Управление информации'],
    ['Отделу информации и общественных связей разместить план.', 'Отдел информации и общественных связей'],
    ['Отделу воспитательной работы провести опрос.', 'Отдел воспитательной работы'],
    ['Отделу музеев отчёт представить до 1 мая 2025 года.', 'Отдел музеев'],
    ['Отделу музеев информацию разместить на сайте.', 'Отдел музеев'],
  ])('%s', (clause, assignee) => {
    expect(assigneeOf(clause)).toBe(assignee);
  });
});
