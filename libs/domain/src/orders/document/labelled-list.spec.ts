import { textDocument } from '../../document/index.js';
import { readOrder } from '../read-order.js';

const itemsOf = (...lines: string[]): string[] =>
  readOrder(textDocument(`План на 2023 год\n\n${lines.join('\n')}`)).items.map((item) =>
    [item.number, item.title, item.deadlineText, item.responsibleText, item.expectedResult].filter(Boolean).join(' | '),
  );

describe('a plan written as a list', () => {
  it('with a label on a line of its own', () => {
    expect(
      itemsOf(
        '1. Оформление уголков безопасности.',
        'Срок: до 9 сентября.',
        'Ответственные: отдел кадров.',
        '',
        '2. Проведение тренировок',
        'по эвакуации.',
        'Сроки проведения – 12-16 сентября',
        'Отв. – Зуева А.А.',
        'Результат: справка.',
      ),
    ).toEqual([
      '1 | Оформление уголков безопасности | до 9 сентября | отдел кадров',
      '2 | Проведение тренировок по эвакуации | 12-16 сентября | Зуева А.А. | справка',
    ]);
  });

  it('with the labels inside the sentence, in either order', () => {
    expect(
      itemsOf(
        '1. Собрать отчёты. Срок: май. Ответственный: отдел кадров.',
        '2. Провести сбор. Исполнитель: отдел связи. Срок исполнения: июнь.',
      ),
    ).toEqual(['1 | Собрать отчёты | май | отдел кадров', '2 | Провести сбор | июнь | отдел связи']);
  });

  it('with an item that lacks its owner, its term or both, below the headings of parts', () => {
    expect(
      itemsOf(
        'МАЙ',
        '',
        '1. Собрать отчёты. Срок: до 10. Ответственный: отдел кадров.',
        '2. Обновить стенд. Срок: до 15.',
        '',
        'ИЮНЬ',
        '',
        '3. Проверка подвалов',
        '4. Составить акт. Ответственный: отдел связи.',
        '5. Провести сбор. Срок: до 10. Исполнитель: отдел связи.',
      ),
    ).toEqual([
      '1 | Собрать отчёты | до 10 | отдел кадров',
      '2 | Обновить стенд | до 15',
      '3 | Проверка подвалов',
      '4 | Составить акт | отдел связи',
      '5 | Провести сбор | до 10 | отдел связи',
    ]);
  });

  it('numbered clauses without labels are no such list', () => {
    expect(itemsOf('1. Отдел кадров собирает отчёты.', '2. Срок хранения – пять лет.')).toEqual([]);
  });
});
