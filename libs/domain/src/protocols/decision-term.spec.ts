import { textDocument } from '../document/index.js';
import { readProtocol } from './index.js';

function decisionOf(words: string) {
  const { decisions, warnings } = readProtocol(
    textDocument(
      `ПРОТОКОЛ № 3\nсовещания\nот 12.05.2025\n\nПрисутствовали: Белов С.С., Иванова А.А.\n\nРЕШИЛИ:\n1. ${words}\n`,
    ),
  );
  const [decision] = decisions;
  return {
    term: decision?.deadlineText ?? null,
    time: decision?.schedules[0]?.timeText ?? null,
    dues: decision?.schedules.flatMap(({ occurrences }) => occurrences.map(({ due }) => due)).join(' '),
    said: warnings
      .filter(({ code }) => code === 'term-unread' || code === 'decision-without-term')
      .map(({ level, code, values }) => [level, code, values?.words].filter(Boolean).join(' ')),
  };
}

describe('when a decision is due by its own sentence', () => {
  it.each([
    [
      'Белову С.С. предоставить площадку 28 июня с 9:00 до 21:00.',
      '28 июня с 9:00 до 21:00',
      '2025-06-28',
      'с 9:00 до 21:00',
    ],
    [
      'Белову С.С. назначить следующее совещание на 9 июня 2025 года в 14:30.',
      '9 июня 2025 года в 14:30',
      '2025-06-09',
      'в 14:30',
    ],
    ['Белову С.С. провести турнир 14 июня 2025 года в 10:00.', '14 июня 2025 года в 10:00', '2025-06-14', 'в 10:00'],
    [
      'Белову С.С. представлять сведения до 15 числа каждого месяца до конца года.',
      'до 15 числа каждого месяца до конца года',
      '2025-05-15 2025-06-15 2025-07-15 2025-08-15 2025-09-15 2025-10-15 2025-11-15 2025-12-15',
      null,
    ],
  ])('%s', (words, term, dues, time) => {
    expect(decisionOf(words)).toEqual({ term, dues, time, said: [] });
  });

  it.each([
    ['Белову С.С. провести субботник 26 апреля.', ['warn term-unread 26 апреля']],
    ['Белову С.С. провести субботник.', ['info decision-without-term']],
  ])('%s has no term: %p', (words, said) => {
    expect(decisionOf(words)).toEqual({ term: null, dues: '', time: null, said });
  });
});
