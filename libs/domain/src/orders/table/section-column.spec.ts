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
