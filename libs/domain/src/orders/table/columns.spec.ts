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
    [
      '№ п/п|Содержание работ|Период|Исполнитель, соисполнители|Подтверждающий документ',
      'number title deadline responsible evidence',
    ],
    [
      '№ п/п|Наименование мероприятия|Сроки проведения|Место проведения|Проводящая организация',
      'number title deadline other responsible',
    ],
    ['№|Мероприятие|Срок|Ответственный|Исполнители', 'number title deadline responsible executors'],
    ['Наименование мероприятия|Ответственные|Результат', 'title responsible expectedResult'],
    ['Мероприятие|Срок', 'title deadline'],
    ['Месяц|Содержание работы|Кто проводит', 'deadline title responsible'],
    ['Срок|Ответственный|Мероприятие', 'deadline responsible title'],
    ['№|Направление|Мероприятия|Сроки|Ответственные', 'number section title deadline responsible'],
    ['Задачи|Мероприятия|Дата|Отв.', 'section title deadline responsible'],
    ['№ п/п|Наименование показателя|Мероприятие|Срок исполнения', 'number indicator title deadline'],
    ['№|Мероприятие|Сроки|Ответственный|Отметка об исполнении', 'number title deadline responsible other'],
    ['Мероприятие|Январь|Февраль|Март', 'title mark mark mark'],
    ['Направления|Сентябрь|Октябрь|Ответственные', 'title mark mark responsible'],
    ['№|Мероприятие|Срок|Ответственный|Показатель', 'number title deadline responsible expectedResult'],
    ['№|Наимено-вание меропри-ятия|Срок испол-нения|Ответствен-ный', 'number title deadline responsible'],
    ['Мера|янв|фев|мар', 'title mark mark mark'],
    ['Дата|Соревнование|Место проведения|Ответственный', 'deadline title other responsible'],
    ['№|Вопросы для рассмотрения|Дата проведения|Докладчик', 'number title deadline other'],
  ])('%s', (row, expected) => {
    expect(roles(row)).toBe(expected);
  });

  it.each([
    ['a table of indicators', '№|Показатели|Система измерения, диапазон|Методы, сроки проведения|Субъекты'],
    ['a table of schools', 'школы|ВПР Русский 5 кл.|ВПР Русский 6 кл.'],
    ['a row of activities', '1.1.|Проведение семинаров для школ|март|Орлова И.И.'],
    ['a row that speaks of an activity', '51.|Провести мероприятие|март|Отдел|справка по итогам'],
    ['a row without a number', 'Провести мероприятие|до 1 мая|Отдел|справка по итогам'],
    ['a list of organisations', '№|Наименование организации|Ответственный'],
    ['a table of financing', 'Наименование|2023|2024|Всего'],
  ])('%s is no header of a roadmap', (_what, row) => {
    expect(roles(row)).toBeNull();
  });
});
