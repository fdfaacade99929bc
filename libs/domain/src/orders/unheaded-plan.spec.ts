import { textDocument } from '../document/index.js';
import { readOrder } from './index.js';

const HEAD = `УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ЗАРЕЧНОГО РАЙОНА
ПРИКАЗ
от 2 сентября 2024 г. № 118-у
О плане мероприятий по поддержке школ на 2024/2025 учебный год
`;
const APPROVE = 'Утвердить план и довести его до сведения школ до 10 сентября 2024 года.\n';
const CONTROL = 'Контроль исполнения приказа возложить на заместителя начальника управления Лугову А.П.\n';
const TABLE = `№\tМероприятие\tСрок\tОтветственный
1\tСеминар\tежеквартально\tЛугова А.П.
2\tРазработка программ\tдо 15.02.2025\tруководители школ
`;
const SIGNED = 'Начальник управления\tЗорин В.К.\n';

/** Plans that stand below the clauses without the heading of an annex. */
describe.each([
  ['lines close together', `${HEAD}ПРИКАЗЫВАЮ:\n1. ${APPROVE}2. ${CONTROL}\n${TABLE}`],
  ['the table a line below', `${HEAD}\nПРИКАЗЫВАЮ:\n\n1. ${APPROVE}\n2. ${CONTROL}\n\n\n${TABLE}`],
  ['a signature between', `${HEAD}ПРИКАЗЫВАЮ:\n1. ${APPROVE}2. ${CONTROL}\n${SIGNED}\n\n${TABLE}`],
  ['clauses without numbers', `${HEAD}ПРИКАЗЫВАЮ:\n${APPROVE}${CONTROL}\n${TABLE}`],
  ['clauses without numbers in paragraphs', `${HEAD}ПРИКАЗЫВАЮ:\n\n${APPROVE}\n${CONTROL}\n${TABLE}`],
  ['no command', `${HEAD}${APPROVE}${CONTROL}\n${TABLE}`],
  ['no command, with numbers', `${HEAD}1. ${APPROVE}2. ${CONTROL}\n${TABLE}`],
])('an order with its plan right below the clauses: %s', (_what, text) => {
  const reading = readOrder(textDocument(text));

  it('names who issued it, its subject, who controls', () => {
    expect(reading.order).toMatchObject({
      issuer: 'Управление образования Заречного района',
      title: 'О плане мероприятий по поддержке школ на 2024/2025 учебный год',
      controller: 'Лугова А.П.',
    });
  });

  it('has its clauses, and no clause is the title of the plan', () => {
    expect(reading.clauses.map(({ number, deadlineText }) => [number, deadlineText])).toEqual([
      ['1', 'до 10 сентября 2024 года'],
    ]);
    expect(reading.otherClauses.map(({ number, kind }) => [number, kind])).toEqual([['2', 'control']]);
    expect(reading.roadmap).toEqual({ title: null, periodStart: '2024-09-01', periodEnd: '2025-05-31' });
    expect(reading.items.map(({ title }) => title)).toEqual(['Семинар', 'Разработка программ']);
  });
});

describe('the title of a plan below clauses that stand close together', () => {
  it('is its own line', () => {
    const plan = 'План работы с молодыми учителями\nрайона на 2025 год\n';
    const reading = readOrder(textDocument(`${HEAD}ПРИКАЗЫВАЮ:\n1. ${APPROVE}2. ${CONTROL}${plan}\n${TABLE}`));
    expect(reading.roadmap.title).toBe('План работы с молодыми учителями района на 2025 год');
    expect(reading.order.controller).toBe('Лугова А.П.');
  });
});

describe('a signature set with tabs right above the table', () => {
  it('signs the order', () => {
    const reading = readOrder(textDocument(`${HEAD}ПРИКАЗЫВАЮ:\n1. ${APPROVE}2. ${CONTROL}\n${SIGNED}\n\n${TABLE}`));
    expect(reading.order.signatory).toBe('Зорин В.К.');
  });

  it('is no letterhead', () => {
    const reading = readOrder(
      textDocument(
        `УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\n\n${SIGNED}\n${HEAD.split('\n').slice(1).join('\n')}\nПРИКАЗЫВАЮ:\n1. ${APPROVE}\n${TABLE}`,
      ),
    );
    expect(reading.order.issuer).toBe('Управление образования');
  });
});
