import { recogniseHeader } from './columns.js';

const roles = (row: string): string | null =>
  recogniseHeader(row.split('|'))
    ?.map((column) => column.role)
    .join(' ') ?? null;

describe('a header row', () => {
  it.each([
    [
      '№ п/п|Наименование мероприятия|Сроки|Ответственный/исполнитель, соисполнители|Ожидаемый результат|Целевая группа',
      'number title deadline responsible expectedResult audience',
    ],
    [
      '№|Мероприятия|Методы сбора информации, документы|Сроки и периодичность проведения мероприятий|Ответственные за сбор информации',
      'number title evidence deadline responsible',
    ],
    ['№ п/п|Содержание работы|Дата проведения|Исполнители', 'number title deadline responsible'],
    [
      '№|Мероприятие|Ответственный исполнитель|Соисполнители|Дата начала|Дата окончания',
      'number title responsible executors termStart termEnd',
    ],
    ['Наименование мероприятия|Ответственные|Результат', 'title responsible expectedResult'],
  ])('%s', (row, expected) => {
    expect(roles(row)).toBe(expected);
  });

  it.each([
    ['a table of indicators', '№|Показатели|Система измерения, диапазон|Методы, сроки проведения|Субъекты'],
    ['a table of schools', 'школы|ВПР Русский 5 кл.|ВПР Русский 6 кл.'],
    ['a row of activities', '1.1.|Проведение семинаров для школ|март|Орлова И.И.'],
    ['two cells', 'Мероприятие|Срок'],
  ])('%s is no header of a roadmap', (_what, row) => {
    expect(roles(row)).toBeNull();
  });
});
