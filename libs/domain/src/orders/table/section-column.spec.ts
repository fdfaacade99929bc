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

it('a month above the table is no title of the plan', () => {
  const { roadmap, sections } = readOrder(
    textDocument('Январь\n\n№\tМероприятие\tСрок\tОтветственный\n1\tСоставить списки\tдо 15\tОрлова И.И.'),
  );
  expect(roadmap.title).toBeNull();
  expect(sections.map(({ title }) => title)).toEqual(['Январь']);
});
