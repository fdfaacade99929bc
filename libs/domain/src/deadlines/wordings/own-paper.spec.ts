import { localDate } from '../../calendar/index.js';
import { readDeadline } from '../index.js';

const dueIn = (sentence: string, phrase: string): string | undefined => {
  const context = {
    periodStart: null,
    periodEnd: null,
    orderDate: localDate('2025-03-03'),
    column: null,
    academicYear: null,
    sentence,
  };
  return readDeadline(phrase, context).schedules[0]?.occurrences[0]?.due;
};

describe('whose «его подписания» is, by the sentence it stands in', () => {
  it.each([
    ['Ознакомить работников с настоящим приказом', 'в течение 3 дней со дня его подписания', '2025-03-06'],
    ['Довести распоряжение до школ', 'в течение 3 дней с даты его издания', '2025-03-06'],
    ['Создать комиссию', 'в течение 3 дней со дня его подписания', '2025-03-06'],
    ['Разместить приказ на сайте', 'не позднее 3 дней со дня его официального опубликования', '2025-03-06'],
    ['По настоящему приказу направить протокол', 'в течение 3 дней со дня его подписания', undefined],
    ['Рассматривать обращение', 'в течение 30 дней со дня его регистрации', undefined],
    ['Подписать заявление', 'в течение 3 дней со дня его подписания', undefined],
    ['Зарегистрировать договор', 'в течение 3 дней со дня его подписания', undefined],
    ['Исполнить приказ Министерства культуры', 'в течение 3 дней со дня его издания', undefined],
    ['Исполнить приказ от 1 февраля 2025 года № 7', 'в течение 3 дней со дня его издания', undefined],
    ['Довести настоящий приказ до школ', 'в течение 3 дней со дня его получения', undefined],
  ])('%s %s', (words, phrase, due) => {
    expect(dueIn(`${words} ${phrase}.`, phrase)).toBe(due);
  });
});
