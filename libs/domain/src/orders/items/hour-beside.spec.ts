import { textDocument } from '../../document/index.js';
import { readOrder } from '../read-order.js';

/** The term of a row with a column of hours beside it: its words, its days, the hour, and what was set aside. */
function termOf(term: string, hour: string, heading: string) {
  const text = `План мероприятий на 2024 год\n\n№\tМероприятие\tДата\t${heading}\tОтветственный\n1\tОсмотр\t${term}\t${hour}\tОрлова И.И.\n2\tСбор\tмарт\t\tКим О.О.`;
  const { items, warnings } = readOrder(textDocument(text));
  const [{ deadlineText, schedules } = { deadlineText: null, schedules: [] }] = items;
  const days = schedules.flatMap(({ occurrences }) => occurrences.map(({ due }) => due.slice(5))).join(' ');
  const aside = warnings.filter(({ code }) => code === 'words-set-aside').map(({ values }) => values?.text);
  return [deadlineText, days, schedules[0]?.timeText ?? '', aside.join()];
}

describe('an hour in a column of its own', () => {
  it.each([
    ['15 апреля', '9.10', '15 апреля, 9:10', '9:10'],
    ['15 апреля', '10:00', '15 апреля, 10:00', '10:00'],
    ['15 апреля', '10.10', '15 апреля, 10:10', '10:10'],
    ['15.04.2024', '10.12', '15.04.2024, 10:12', '10:12'],
    ['15.04', '09-30', '15.04, 9:30', '9:30'],
    ['15 апреля', '15-30', '15 апреля, 15:30', '15:30'],
    ['15 апреля', 'в 9.05', '15 апреля, в 9:05', 'в 9:05'],
    ['15 апреля', 'с 9.10 до 11.12', '15 апреля, с 9:10 до 11:12', 'с 9:10 до 11:12'],
    ['15 апреля', '9.10–11.12', '15 апреля, 9:10–11:12', '9:10–11:12'],
    ['15 апреля', '10.00-12-30', '15 апреля, 10:00–12:30', '10:00–12:30'],
    ['15 апреля', 'с 14 до 17 ч.', '15 апреля, с 14:00 до 17:00', 'с 14:00 до 17:00'],
    ['15 апреля', 'с 14 до 17', '15 апреля, с 14:00 до 17:00', 'с 14:00 до 17:00'],
    ['15 апреля', '9 часов', '15 апреля, 9:00', '9:00'],
    ['15 апреля', '14 ч. 30 мин.', '15 апреля, 14:30', '14:30'],
    ['15 апреля', 'с 9 час 05 минут до 10 ч 30 мин', '15 апреля, с 9:05 до 10:30', 'с 9:05 до 10:30'],
    ['15 апреля', '10:00, 14:00', '15 апреля, 10:00, 14:00', '10:00, 14:00'],
  ])('«%s» and «%s» are «%s»', (term, hour, words, time) => {
    expect(termOf(term, hour, 'Время')).toEqual([words, '04-15', time, '']);
  });

  it.each([
    ['25.12', '25.12'],
    ['10.10.2024', '10.10.2024'],
    ['10-12', '10-12'],
    ['10', '10'],
    ['25:70', '25:70'],
    ['после уроков', 'после уроков'],
    ['10:00 – 21 мая 12:00', '10:00 – 21 мая 12:00'],
    ['с 10:00 до 16 апреля', 'с 10:00 до 16 апреля'],
    ['вечером, 25.12', 'вечером, 25.12'],
  ])('«%s» is no certain hour: it is told and changes no date', (hour, aside) => {
    expect(termOf('15 апреля', hour, 'Время')).toEqual(['15 апреля', '04-15', '', aside]);
  });

  it.each([
    ['10:00, зал', 'Время', '15 апреля, 10:00', 'зал'],
    ['10:00, зал', 'Время и место', '15 апреля, 10:00', ''],
    ['актовый зал', 'Время и место', '15 апреля', ''],
    ['25.12, зал', 'Время и место', '15 апреля', '25.12, зал'],
    ['–', 'Время', '15 апреля', ''],
  ])('«%s» under «%s»', (hour, heading, words, aside) => {
    const [said, days, , told] = termOf('15 апреля', hour, heading);
    expect([said, days, told]).toEqual([words, '04-15', aside]);
  });

  it('an hour without a day, or with words that cannot take it, is told', () => {
    expect(termOf('', '10:00', 'Время')).toEqual([null, '', '', '10:00']);
    expect(termOf('по плану школы', '10:00', 'Время')).toEqual(['по плану школы', '', '', '10:00']);
  });
});
