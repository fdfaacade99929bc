import { textDocument } from '../../document/index.js';
import { readOrder } from '../read-order.js';

/** The term of a row whose term stands in two columns. */
const termOf = (start: string, end: string) => {
  const text = `План мероприятий на 2024 год\n\n№\tМероприятие\tНачало\tОкончание\tОтветственный\n1\tОсмотр\t${start}\t${end}\tОрлова И.И.\n2\tСбор\tмарт\tмай\tКим О.О.`;
  const [item] = readOrder(textDocument(text)).items;
  return [item?.deadlineText, item?.schedules.map(({ occurrences }) => occurrences)];
};

it.each([
  ['с 1 марта', 'по 31 мая', 'с 1 марта по 31 мая', '2024-03-01', '2024-05-31'],
  ['1 марта', '31 мая', '1 марта – 31 мая', '2024-03-01', '2024-05-31'],
  ['с 1 марта', '31 мая', 'с 1 марта по 31 мая', '2024-03-01', '2024-05-31'],
  ['1 марта', 'до 31 мая', 'с 1 марта до 31 мая', '2024-03-01', '2024-05-31'],
  ['начиная с марта', 'не позднее мая', 'с марта по мая', '2024-03-01', '2024-05-31'],
  ['', 'по 31 мая', 'по 31 мая', '2024-01-01', '2024-05-31'],
  ['', '31 мая', 'до 31 мая', '2024-01-01', '2024-05-31'],
])('«%s» and «%s» in two columns are «%s», one window', (start, end, words, from, due) => {
  expect(termOf(start, end)).toEqual([words, [[{ start: from, due }]]]);
});
