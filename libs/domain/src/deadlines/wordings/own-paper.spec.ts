import { localDate } from '../../calendar/index.js';
import { type PaperKind, readDeadline } from '../index.js';

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
    ['Исполнить решение комиссии', 'в течение 3 дней со дня его принятия', undefined],
    ['Исполнить постановление суда', 'в течение 3 дней со дня его принятия', undefined],
    ['Взыскать штраф', 'в течение 3 дней со дня вступления в законную силу', undefined],
    ['Довести настоящий приказ до школ', 'в течение 3 дней со дня его получения', undefined],
  ])('%s %s', (words, phrase, due) => {
    expect(dueIn(`${words} ${phrase}.`, phrase)).toBe(due);
  });
});

/** What a phrase counts to, in a paper of a kind (null: not known) that was issued on 3 March 2025. */
const dueOf = (phrase: string, paper: PaperKind | null, column: string | null, isDecision = false) => {
  const period = { periodStart: localDate('2025-01-01'), periodEnd: localDate('2025-12-31') };
  const context = { ...period, orderDate: localDate('2025-03-03'), academicYear: null, column, paper, isDecision };
  return readDeadline(phrase, context).schedules[0]?.occurrences[0]?.due;
};

describe('whose paper it is that something happens to', () => {
  it.each<[string, PaperKind | null, string | null, string | undefined]>([
    ['в течение 3 дней со дня издания приказа', 'приказ', 'Срок', '2025-03-06'],
    ['в течение 3 дней со дня издания приказа', 'приказ', null, '2025-03-06'],
    ['в течение 3 дней со дня издания приказа', 'постановление', 'Срок', undefined],
    ['в течение 3 дней со дня издания приказа', 'постановление', null, undefined],
    ['в течение 3 дней со дня издания приказа', null, null, '2025-03-06'],
    ['в течение 3 дней со дня издания приказа', null, 'Срок', '2025-03-06'],
    ['в течение 3 дней со дня издания постановления', null, 'Срок', undefined],
    ['в течение 3 дней после подписания настоящего приказа', null, 'Срок', '2025-03-06'],
    ['в течение 3 дней после принятия решения', 'приказ', 'Срок', undefined],
    ['в течение 3 дней после принятия решения', 'приказ', null, undefined],
    ['в течение 3 дней после принятия решения', null, null, undefined],
    ['после принятия решения', 'постановление', 'Срок', undefined],
    ['в течение 3 дней после принятия решения', 'решение', 'Срок', '2025-03-06'],
    ['в течение 10 дней со дня вступления решения в законную силу', 'приказ', 'Срок', undefined],
    ['в течение 10 дней со дня вступления решения в законную силу', 'решение', null, undefined],
    ['в течение 10 дней со дня вступления решения в силу', 'решение', null, '2025-03-13'],
    ['со дня вступления в законную силу постановления', 'приказ', null, undefined],
    ['в течение 10 дней со дня опубликования постановления', 'постановление', 'Срок', '2025-03-13'],
    ['в течение 10 дней со дня опубликования постановления', 'распоряжение', 'Срок', undefined],
  ])('«%s» in a paper called %s, column %s: %s', (phrase, paper, column, due) => {
    expect(dueOf(phrase, paper, column)).toBe(due);
  });

  it.each([
    ['в течение 3 дней со дня принятия решения', '2025-03-06'],
    ['в течение 3 дней со дня издания приказа', undefined],
  ])('«%s» in a decision of a protocol: %s', (phrase, due) => {
    expect(dueOf(phrase, null, null, true)).toBe(due);
  });

  it('a paper that the clause bids to make is not the order', () => {
    const words = 'Издать приказы об организации питания и разместить их в течение 5 дней со дня издания приказа';
    expect(dueIn(words, 'в течение 5 дней со дня издания приказа')).toBeUndefined();
  });
});

describe('«до конца года» in the own words of a paper of 3 March 2025', () => {
  const read = (phrase: string, of: { column?: string; lastYear?: number; academicYear?: string } = {}) => {
    const repeatsWithin =
      of.lastYear === undefined ? null : { start: localDate('2025-03-03'), end: localDate(`${of.lastYear}-12-31`) };
    const { schedules } = readDeadline(phrase, {
      periodStart: null,
      periodEnd: null,
      orderDate: localDate('2025-03-03'),
      column: of.column ?? null,
      academicYear: of.academicYear ?? null,
      repeatsWithin,
    });
    const [first, ...more] = schedules[0]?.occurrences ?? [];
    return first === undefined
      ? schedules[0]?.needs
      : [more.length + 1, first.due, (more.at(-1) ?? first).due].join(' ');
  };

  it.each([
    ['до конца года', {}, '1 2025-12-31 2025-12-31'],
    ['до 15 числа каждого месяца до конца года', {}, '10 2025-03-15 2025-12-15'],
    ['до 15 числа каждого месяца до конца года', { lastYear: 2027 }, '10 2025-03-15 2025-12-15'],
    ['ежемесячно до конца года', {}, '10 2025-03-31 2025-12-31'],
    ['до конца года', { academicYear: '2024/2025' }, 'period'],
    ['до конца года', { column: 'Срок' }, 'period'],
  ])('%s %p: %s', (phrase, of, expected) => {
    expect(read(phrase, of)).toBe(expected);
  });
});
