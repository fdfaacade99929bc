import { textDocument } from '../../document/index.js';
import { readOrder } from '../index.js';
import { furtherDuty } from './further-duty.js';

describe('the duty that stands in a clause beside an approval', () => {
  it.each([
    [
      'Утвердить план и довести его до сведения школ до 10 сентября 2024 года (приложение).',
      'довести его до сведения школ до 10 сентября 2024 года (приложение).',
    ],
    [
      'Утвердить график. Отделу кадров направить его в школы до 1 мая.',
      'Отделу кадров направить его в школы до 1 мая.',
    ],
    ['Утвердить состав группы; секретарю провести заседание до 1 мая.', 'секретарю провести заседание до 1 мая.'],
    ['Контроль оставляю за собой, отчёт представить до 1 июня.', 'отчёт представить до 1 июня.'],
  ])('%s', (clause, duty) => {
    expect(furtherDuty(clause)).toBe(duty);
  });

  it.each([
    'Утвердить план и признать утратившим силу приказ от 1 марта 2023 г. № 5.',
    'Утвердить меры, которые должны повысить качество обучения.',
    'Утвердить план мероприятий, позволяющий повысить качество.',
    'Утвердить программу «Учиться, чтобы знать, и помогать».',
    'Утвердить порядок и ввести его в действие с 1 сентября.',
  ])('none in «%s»', (clause) => {
    expect(furtherDuty(clause)).toBeNull();
  });
});

describe('a clause that rules', () => {
  const kinds = (clause: string) => {
    const { clauses, otherClauses } = readOrder(textDocument(`ПРИКАЗ\n\nО плане\n\nПРИКАЗЫВАЮ:\n\n1. ${clause}\n`));
    return [clauses.length, otherClauses.length];
  };

  it('sets nobody a task, unless it names a term', () => {
    expect(kinds('Установить, что учебный год длится 34 недели.')).toEqual([0, 1]);
    expect(kinds('Установить, что отчёт представляется до 1 мая 2025 года.')).toEqual([1, 0]);
  });
});

describe('an order whose clause approves and obliges', () => {
  const read = (clause: string) =>
    readOrder(
      textDocument(
        `ПРИКАЗ\n\nот 2 сентября 2024 г. № 1\n\nО плане\n\nПРИКАЗЫВАЮ:\n\n1. ${clause}\n2. Контроль оставляю за собой.\n`,
      ),
    );

  it('has the duty with its term and whom it obliges', () => {
    const { clauses, otherClauses } = read(
      'Утвердить план, методическому центру довести его до школ до 10 сентября 2024 года.',
    );
    expect(clauses.map(({ number, duty, assignee, deadlineText }) => [number, duty, assignee, deadlineText])).toEqual([
      ['1', 'dated', 'Методический центр', 'до 10 сентября 2024 года'],
    ]);
    expect(otherClauses.map(({ kind }) => kind)).toEqual(['control']);
  });

  it('says that words like a term were not read as a duty', () => {
    const { warnings } = read('Утвердить план с отчётом не позднее 10 сентября 2024 года.');
    expect(warnings).toContainEqual({
      level: 'warn',
      code: 'term-outside-duties',
      where: 'order/1',
      line: 9,
      values: { words: 'не позднее 10 сентября 2024 года' },
    });
  });

  it('takes the years of a plan and the document it repeals for no term', () => {
    const codes = (clause: string) => read(clause).warnings.map(({ code }) => code);
    expect(codes('Утвердить план развития на период до 2030 года.')).not.toContain('term-outside-duties');
    expect(codes('Утвердить календарь «До 1 мая 2025 года».')).not.toContain('term-outside-duties');
    expect(codes('Признать утратившим силу приказ от 5 мая 2022 года № 7.')).not.toContain('term-outside-duties');
  });
});
