import { textDocument } from '../../document/index.js';
import { readOrder } from '../read-order.js';

it('a lone cell right of the column of directions goes on in its own column', () => {
  const { items, sections } = readOrder(
    textDocument(
      [
        'План мероприятий на 2024 год',
        '',
        '№\tНаправление\tМероприятие\tСрок\tОтветственный\tРезультат',
        '1\tКадры\tСоставить списки\tдо 1 апреля\tОрлова И.И.\tсписок',
        '\t\tи графики\t\t\t',
        '2\tЗдания\tОсмотреть\tдо 1 июня\tБелов П.П.\tакт',
        '\t\t\t\t\tи справка',
      ].join('\n'),
    ),
  );
  expect(sections.map(({ title }) => title)).toEqual(['Кадры', 'Здания']);
  expect(items.map(({ title, expectedResult }) => [title, expectedResult])).toEqual([
    ['Составить списки и графики', 'список'],
    ['Осмотреть', 'акт и справка'],
  ]);
});

it('headings of quarters keep their numbers and give their rows the time', () => {
  const { items, sections } = readOrder(
    textDocument(
      [
        'План мероприятий на 2024 год',
        '',
        '№\tМероприятие\tСрок\tОтветственный',
        'I квартал\t\t\t',
        '1\tСоставить списки\tмарт\tОрлова И.И.',
        '2\tОсмотреть здания\t\tБелов П.П.',
        '2-й квартал\t\t\t',
        '3\tСверить списки\t\tОрлова И.И.',
      ].join('\n'),
    ),
  );
  expect(sections.map(({ title }) => title)).toEqual(['I квартал', '2-й квартал']);
  expect(items.map(({ schedules }) => schedules.map(({ occurrences: [one] }) => one?.due).join())).toEqual([
    '2024-03-31',
    '2024-03-31',
    '2024-06-30',
  ]);
});

it('headings of stages give their rows the term they bear', () => {
  const { items } = readOrder(
    textDocument(
      [
        'План мероприятий на 2024 год',
        '',
        '№\tМероприятие\tСрок\tОтветственный',
        '1 этап – до 01.03\t\t\t',
        '1.1\tСмета\t\tОрлова И.И.',
        '1.2\tПроект\tфевраль\tОрлова И.И.',
        '2 этап – 15.05\t\t\t',
        '2.1\tЗакупка\t\tБелов П.П.',
        '3. Основной этап (июнь – август)\t\t\t',
        '3.1\tРаботы\t\tБелов П.П.',
        'Работа до 2025 года\t\t\t',
        '4.1\tСмотр\t\tБелов П.П.',
      ].join('\n'),
    ),
  );
  const dates = items.map(({ schedules }) =>
    schedules.flatMap(({ occurrences }) => occurrences.map(({ start, due }) => `${start} ${due}`)),
  );
  expect(dates).toEqual([
    ['2024-01-01 2024-03-01'],
    ['2024-02-01 2024-02-29'],
    ['2024-01-01 2024-05-15'],
    ['2024-06-01 2024-08-31'],
    [],
  ]);
});

it('a month above the table is no title of the plan', () => {
  const { roadmap, sections } = readOrder(
    textDocument('Январь\n\n№\tМероприятие\tСрок\tОтветственный\n1\tСоставить списки\tдо 15\tОрлова И.И.'),
  );
  expect(roadmap.title).toBeNull();
  expect(sections.map(({ title }) => title)).toEqual(['Январь']);
});
