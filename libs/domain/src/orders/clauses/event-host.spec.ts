import { textDocument } from '../../document/index.js';
import { readOrder } from '../index.js';

const HEAD = 'АДМИНИСТРАЦИЯ ГОРОДА\n\nПРИКАЗ\n\n15.01.2025 № 5\n\nО конкурсе\n\nПРИКАЗЫВАЮ:\n';
const SIGNED = '\n\nДиректор                      С.С. Белов\n';
const held = (order: string, annex = ''): (string | null)[][] =>
  readOrder(textDocument(`${HEAD}${order}${SIGNED}${annex}`)).clauses.map(({ number, assignee }) => [number, assignee]);

describe('whoever holds an event answers for it', () => {
  it.each([
    ['Конкурс пахарей проводит КГБУ «Агроцентр» в июне 2025 года.', 'КГБУ «Агроцентр»'],
    ['Подготовку фестиваля осуществляет отдел культуры.', 'Отдел культуры'],
    ['Организатором конкурса является МБУ «Центр».', 'МБУ «Центр»'],
    ['Отдел культуры проводит конкурс в июне 2025 года.', 'Отдел культуры'],
    ['Конкурс проводится в июне 2025 года.', null],
    ['Конкурс проводит победителя к награде.', null],
  ])('%s', (clause, who) => {
    expect(held(`1. ${clause}\n2. Контроль оставляю за собой.`)).toEqual([['1', who]]);
  });

  it('also where the sentence on what is done with it names nobody', () => {
    const annex =
      '\nПриложение\nПОЛОЖЕНИЕ о конкурсе\n\n1. Общие положения\n1.1. Организатор конкурса – МБУ «Центр».\n2. Порядок\n2.1. Конкурс проводится с 1 по 20 марта 2025 года.\n2.2. Итоги конкурса подводятся до 1 апреля 2025 года.\n2.3. Заседания комиссии проводятся до 1 мая 2025 года.\n';
    expect(held('1. Утвердить положение.', annex)).toEqual([
      ['2.1', 'МБУ «Центр»'],
      ['2.2', 'МБУ «Центр»'],
      ['2.3', null],
    ]);
  });
});
