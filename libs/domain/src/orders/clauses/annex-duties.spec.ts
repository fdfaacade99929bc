import { textDocument } from '../../document/index.js';
import { readOrder } from '../read-order.js';

const read = (...annex: string[]) =>
  readOrder(
    textDocument(
      `ПРИКАЗ\n\nот 12.02.2024 № 45\n\nО порядке\n\nПРИКАЗЫВАЮ:\n\n1. Утвердить порядок (приложение).\n\nМинистр В.Г. Белов\n\nПриложение\n\nПорядок учёта\n\n${annex.join('\n\n')}`,
    ),
  );

/** The duties of an annex in running text, each as «number whom: term». */
const dutiesOf = (...annex: string[]): string[] =>
  read(...annex)
    .clauses.filter(({ part }) => part === 'annex')
    .map(({ number, assignee, deadlineText }) => [number, assignee ?? '–', deadlineText].filter(Boolean).join(' | '));

describe('the duties of an annex in running text', () => {
  it.each([
    [
      'a sentence that obliges by a day stands among the aims',
      [
        '1. Цели и задачи',
        '1.1. Целью является повышение качества.',
        '1.2. Школы представляют отчёт до 1 июня 2024 года.',
      ],
      ['1.2 | Школы | до 1 июня 2024 года'],
    ],
    [
      'the heading closes with a full stop',
      [
        '1. Общие положения',
        '2. Организация учёта.',
        '2.1. Управление образования проводит сбор данных ежеквартально.',
      ],
      ['2.1 | Управление образования | ежеквартально'],
    ],
    [
      'no heading stands above',
      [
        '1. Директорам школ обеспечить питание до 1 сентября 2024 года.',
        '2. Провести собрания до 5 сентября 2024 года.',
      ],
      ['1 | Директора школ | до 1 сентября 2024 года', '2 | – | до 5 сентября 2024 года'],
    ],
    [
      'dashes stand below whom they oblige',
      ['2. Заведующим столовыми:', '- представить меню до 20 августа 2024 года;', '- провести дегустацию.'],
      ['2.1 | Заведующие столовыми | до 20 августа 2024 года', '2.2 | Заведующие столовыми'],
    ],
    [
      'somebody must do it',
      ['3. Заключительные положения', '3.1. Отдел информатизации должен опубликовать итоги до 10 июля 2024 года.'],
      ['3.1 | Отдел информатизации | до 10 июля 2024 года'],
    ],
    [
      'a sentence has its stages below it',
      [
        '3. Порядок проведения',
        '3.1. Конкурс проводится в два этапа:',
        '- заочный этап – с 1 по 28 февраля 2024 года;',
        '- очный этап – с 1 по 31 марта 2024 года.',
      ],
      ['3.1 | – | с 1 по 28 февраля 2024 года; очный этап – с 1 по 31 марта 2024 года'],
    ],
    [
      'dashes say what the body above them does',
      [
        '2. Организация',
        '2.3. Оргкомитет:',
        '– принимает заявки до 10 февраля 2024 года;',
        '– формирует жюри;',
        '– подводит итоги.',
        '2.4. Школы:',
        'представляют списки до 1 марта 2024 года;',
        'ведут учёт.',
      ],
      [
        '2.3.1 | Оргкомитет | до 10 февраля 2024 года',
        '2.3.2 | Оргкомитет',
        '2.3.3 | Оргкомитет',
        '2.4.1 | Школы | до 1 марта 2024 года',
        '2.4.2 | Школы',
      ],
    ],
    [
      'what is only stated obliges by a calendar day',
      [
        '1. Общие положения',
        '1.1. Конкурс проводится ежегодно.',
        '1.2. Конкурс проводится до 1 мая 2024 года.',
        '1.3. Отчёт представляется до 15.05.2024.',
      ],
      ['1.2 | – | до 1 мая 2024 года', '1.3 | – | до 15.05.2024'],
    ],
    [
      'nobody is obliged by what is stated or may be done',
      [
        '1. Общие положения',
        '1.1. Порядок определяет правила учёта.',
        '2. Права участников',
        '2.1. Участник может подать апелляцию.',
        '2.2. Центр вправе запрашивать сведения.',
      ],
      [],
    ],
  ])('%s', (_what, annex, duties) => {
    expect(dutiesOf(...annex)).toEqual(duties);
  });
});

it('warns of words like a term that no duty of an annex holds', () => {
  const { warnings } = read('1. Общие положения', '1.1. Заявки доступны не позднее 10 мая 2024 года.');
  expect(warnings).toContainEqual(
    expect.objectContaining({
      code: 'term-outside-duties',
      where: 'annex/1.1',
      values: { words: 'не позднее 10 мая 2024 года' },
    }),
  );
});

it.each([
  ['Для подготовки к экзаменам:', 'Отделу образования разработать план.', 'Отдел образования', undefined],
  ['Рекомендовать:', 'Главам администраций обеспечить транспорт.', 'Главы администраций', 'recommended'],
  ['Отделу образования:', 'Разработать план.', 'Отдел образования', undefined],
])('below «%s» «%s» obliges %s', (heading, clause, assignee, force) => {
  const order = `ПРИКАЗ\n\nО плане\n\nПРИКАЗЫВАЮ:\n\n1. ${heading}\n1.1. ${clause}\n1.2. ${clause}\n2. Контроль оставляю за собой.\n\nМинистр В.Г. Белов`;
  expect(readOrder(textDocument(order)).clauses[0]).toMatchObject({ number: '1.1', assignee });
  expect(readOrder(textDocument(order)).clauses[0]?.force).toBe(force);
});

it.each([
  ['12.12.2024 представить отчёты.', null, '12.12.2024'],
  ['Довести приказ до работников до 10.04.2024. Ответственный – методист Лапина Е.Е.', 'Лапина Е.Е.', 'до 10.04.2024'],
  ['Провести опрос в сентябре 2024 года и в январе 2025 года.', null, 'в сентябре 2024 года и в январе 2025 года'],
])('the clause «%s» obliges %s, %s', (clause, assignee, deadlineText) => {
  const order = `ПРИКАЗ\n\nО плане\n\nПРИКАЗЫВАЮ:\n\n1. ${clause}\n2. Контроль оставляю за собой.\n\nМинистр В.Г. Белов`;
  expect(readOrder(textDocument(order)).clauses[0]).toMatchObject({ number: '1', assignee, deadlineText });
});
