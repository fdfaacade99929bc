import { textDocument } from '../document/index.js';
import { readProtocol } from './index.js';

/** What an invented meeting of 1 March 2024 resolved. */
function read(text: string) {
  const head = 'ПРОТОКОЛ № 1\nсовещания\nот 01.03.2024\n\nПрисутствовали: Орлова И.И., Белов С.С., Ким Л.Ю.\n\n';
  const { meeting, decisions, warnings } = readProtocol(textDocument(`${head}${text}\n`));
  return {
    agenda: meeting.agenda.map(({ number, text: words }) => `${number} ${words}`),
    decisions: decisions.map(({ number, agendaItem, responsible, schedules }) => [
      number,
      agendaItem,
      responsible.map(({ name }) => name).join(),
      schedules.flatMap(({ occurrences }) => occurrences.map(({ due }) => due)).join(),
    ]),
    codes: [...new Set(warnings.map(({ code }) => code))],
  };
}

const CLOSING = 'Срок – 15 марта 2024 года; ответственный – Белов С.С.';

describe('a line of labels below several decisions', () => {
  it.each([
    ['sentences', 'РЕШИЛИ:\nПровести осмотр школ.\nСоставить акты.\nПодготовить отчёт.'],
    ['a list', 'РЕШИЛИ:\n– провести осмотр школ;\n– составить акты;\n– подготовить отчёт.'],
    ['one paragraph', 'РЕШИЛИ: Провести осмотр школ. Составить акты. Подготовить отчёт.'],
  ])('without numbers is of all of them: %s', (_what, text) => {
    const { decisions, codes } = read(`${text}\n${CLOSING}`);
    expect(decisions.map(([, , who, due]) => [who, due])).toEqual(Array(3).fill(['Белов С.С.', '2024-03-15']));
    expect(codes).toContain('decision-term-shared');
  });

  it('is of those below the last decision that has its own', () => {
    const own = 'РЕШИЛИ:\nПровести осмотр школ.\nСрок – 10 марта 2024 года; ответственный – Ким Л.Ю.';
    const { decisions } = read(`${own}\nСоставить акты.\nПодготовить отчёт.\n${CLOSING}`);
    expect(decisions.map(([, , who, due]) => [who, due])).toEqual([
      ['Ким Л.Ю.', '2024-03-10'],
      ['Белов С.С.', '2024-03-15'],
      ['Белов С.С.', '2024-03-15'],
    ]);
  });

  it('gives nothing to what is no task', () => {
    const { decisions } = read(`РЕШИЛИ:\nПринять информацию к сведению.\nПодготовить отчёт.\n${CLOSING}`);
    expect(decisions.map(([, , who, due]) => [who, due])).toEqual([
      ['', ''],
      ['Белов С.С.', '2024-03-15'],
    ]);
  });

  it('is of the last numbered one, and a person is asked whether the others are meant too', () => {
    const { decisions, codes } = read(`РЕШИЛИ:\n1. Провести осмотр школ.\n2. Подготовить отчёт.\n${CLOSING}`);
    expect(decisions.map(([number, , who]) => [number, who])).toEqual([
      ['1', ''],
      ['2', 'Белов С.С.'],
    ]);
    expect(codes).toContain('labels-of-last-decision');
  });

  it('asks nothing where the decisions above say who', () => {
    const { codes } = read(`РЕШИЛИ:\n1. Орловой И.И. провести осмотр школ.\n2. Подготовить отчёт.\n${CLOSING}`);
    expect(codes).not.toContain('labels-of-last-decision');
  });
});

describe('a column of questions beside the decisions', () => {
  const table = (rows: readonly string[]) => ['№\tВопрос\tРешение\tСрок\tОтветственный', ...rows].join('\n');

  it('is the agenda, and a question over several rows stands in the first', () => {
    const rows = [
      '1\tО ремонте\tПровести осмотр\tмарт\tОрлова И.И.',
      '\t\tСоставить акт\tапрель\tБелов С.С.',
      '2\tО питании\tСоставить меню\tмай\tКим Л.Ю.',
    ];
    const { agenda, decisions } = read(table(rows));
    expect(agenda).toEqual(['1 О ремонте', '2 О питании']);
    expect(decisions.map(([number, item]) => [number, item])).toEqual([
      ['1', '1'],
      ['1.2', '1'],
      ['2', '2'],
    ]);
  });

  it('names the questions of an agenda that is there', () => {
    const rows = ['1\tО питании\tСоставить меню\tмай\tКим Л.Ю.', '2\tО питании\tПровести опрос\tмай\tКим Л.Ю.'];
    const { agenda, decisions } = read(`Повестка дня:\n1. О ремонте\n2. О питании\n\n${table(rows)}`);
    expect(agenda).toEqual(['1 О ремонте', '2 О питании']);
    expect(decisions.map(([number, item]) => [number, item])).toEqual([
      ['1', '2'],
      ['2', '2'],
    ]);
  });
});

describe('a length of time', () => {
  it.each([
    ['1. Подготовить отчёт (срок: 1 неделя).', '2024-03-08'],
    ['1. Подготовить отчёт. Срок – неделя.', '2024-03-08'],
    ['1. Подготовить отчёт. Срок: 10 дней.', '2024-03-11'],
    ['1. Подготовить отчёт. Срок: в течение 5 рабочих дней.', '2024-03-11'],
    ['1. Подготовить отчёт. Срок: 1 месяц со дня подписания протокола.', '2024-04-01'],
    ['1. Подготовить отчёт. Срок: 3 дня со дня подписания договора.', ''],
    ['1. Доложить на следующем совещании.', ''],
  ])('counts from the protocol: «%s»', (line, due) => {
    expect(read(`РЕШИЛИ:\n${line}`).decisions.map(([, , , date]) => date)).toEqual([due]);
  });

  it('«на следующем совещании» awaits the meeting', () => {
    const text =
      'ПРОТОКОЛ № 1\nсовещания\nот 01.03.2024\n\nПрисутствовали: Ким Л.Ю.\n\nРЕШИЛИ:\n1. Доложить об итогах на следующем совещании.\n';
    const { decisions } = readProtocol(textDocument(text));
    expect(decisions[0]?.deadlineText).toBe('на следующем совещании');
    expect(decisions[0]?.schedules).toMatchObject([{ kind: 'relative', anchor: 'следующем совещании', exact: true }]);
  });
});
