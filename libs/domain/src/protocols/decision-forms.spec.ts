import { textDocument } from '../document/index.js';
import { readProtocol } from './index.js';

/** The decisions of an invented meeting of 1 March 2024, as [number, text, who, term, controller]. */
function decided(text: string) {
  const head = 'ПРОТОКОЛ № 1\nсовещания\nот 01.03.2024\n\nПрисутствовали: Орлова И.И., Белов С.С., Ким Л.Ю.\n\n';
  return readProtocol(textDocument(`${head}${text}\n`)).decisions.map((decision) => ({
    number: decision.number,
    text: decision.text,
    who: decision.responsible.map(({ name }) => name).join(' + '),
    when: decision.deadlineText,
    controller: decision.controller,
    isTask: decision.isTask,
  }));
}

const numbers = (text: string) => decided(text).map(({ number }) => number);

describe('how the vote stands beside what was resolved', () => {
  it.each([
    'Единогласно решили:\n1. Провести осмотр.\n2. Составить смету.',
    'Проголосовали единогласно и решили:\n1. Провести осмотр.\n2. Составить смету.',
    'Голосовали: «за» – 5, «против» – нет. Решили: 1) провести осмотр; 2) составить смету.',
    'Постановили единогласно:\n1. Провести осмотр.\n2. Составить смету.',
    'Решено большинством голосов:\n1. Провести осмотр.\n2. Составить смету.',
    'Комиссия единогласно РЕШИЛА:\n1. Провести осмотр.\n2. Составить смету.',
    'РЕШИЛИ ЕДИНОГЛАСНО\n1. Провести осмотр.\n2. Составить смету.',
    'Единогласно принято решение:\n1. Провести осмотр.\n2. Составить смету.',
  ])('«%s»', (text) => {
    expect(numbers(`СЛУШАЛИ: Орлову И.И.\n${text}`)).toEqual(['1', '2']);
  });

  it.each(['Решение принято единогласно: «за» – 5, «против» – нет.', 'Единогласно.', 'Голосовали: «за» – 5.'])(
    '«%s» is no decision',
    (vote) => {
      expect(numbers(`РЕШИЛИ:\n1. Провести осмотр.\n${vote}`)).toEqual(['1']);
    },
  );
});

describe('paragraphs without a number', () => {
  it('above the first number are decisions, and take numbers that no other has', () => {
    expect(decided('РЕШИЛИ:\nИнформацию принять к сведению.\n1. Провести осмотр.\n2. Составить смету.')).toMatchObject([
      { number: '3', text: 'Информацию принять к сведению.', isTask: false },
      { number: '1' },
      { number: '2' },
    ]);
  });

  it('above the first number that only say why are none', () => {
    expect(numbers('РЕШИЛИ:\nЗаслушав и обсудив доклад, комиссия отмечает рост.\n1. Провести осмотр.')).toEqual(['1']);
  });

  it('say several things where each sentence, or part of one, says what to do', () => {
    const text = 'РЕШИЛИ:\nОдобрить план. Поручить Орловой И.И. (срок – 15 марта) согласовать смету.';
    expect(decided(text)).toMatchObject([
      { text: 'Одобрить план.', isTask: false },
      { text: 'Поручить Орловой И.И. согласовать смету.', who: 'Орлова И.И.', when: '15 марта' },
    ]);
    const parts = 'РЕШИЛИ: утвердить план; Белову С.С. разместить его на сайте до 20 марта.';
    expect(decided(parts)).toMatchObject([{ isTask: false }, { who: 'Белов С.С.', when: 'до 20 марта' }]);
  });
});

describe('labels of a decision', () => {
  const one = (words: string) => decided(`РЕШИЛИ:\n1. ${words}`)[0];

  it('said twice are kept both', () => {
    expect(
      one(
        'Составить реестр. Срок: до 10 марта 2024 г. Отв.: Орлова И.И. Разместить его на сайте. Срок: до 15 марта 2024 г. Отв.: Ким Л.Ю.',
      ),
    ).toMatchObject({
      text: 'Составить реестр. Разместить его на сайте.',
      who: 'Орлова И.И. + Ким Л.Ю.',
      when: 'до 10 марта 2024 г.; до 15 марта 2024 г.',
    });
  });

  it.each([
    ['Провести беседы (март, отв. Ким Л.Ю.);', { text: 'Провести беседы;', who: 'Ким Л.Ю.', when: 'март' }],
    [
      'Создать комиссию (отв. – Ким Л.Ю., 15.03.2024);',
      { text: 'Создать комиссию;', who: 'Ким Л.Ю.', when: '15.03.2024' },
    ],
    ['Провести беседы (по списку, отв. Ким Л.Ю.).', { text: 'Провести беседы (по списку).', who: 'Ким Л.Ю.' }],
    ['Провести беседы.\nОтв. за исполнение: Ким Л.Ю.', { who: 'Ким Л.Ю.' }],
    ['Директорам школ (Ким Л.Ю. – контроль) провести беседы.', { who: 'Директора школ', controller: 'Ким Л.Ю.' }],
    ['Повторно рассмотреть вопрос.', { who: '' }],
    ['Приёмку завершить до 15 марта.', { who: '' }],
    ['Протокол направить участникам.', { who: '' }],
    ['Рекомендовать директорам школ принять участие в конкурсе.', { who: 'Директора школ', isTask: true }],
  ])('«%s»', (words, expected) => {
    expect(one(words)).toMatchObject(expected);
  });

  it.each([
    [
      'Обсудить план. Срок: до 1 мая. Внести изменения: п. 3 – исключить.',
      'Обсудить план. Внести изменения: п. 3 – исключить.',
    ],
    [
      'Обсудить план. Отв.: Белов С.С. Внести изменения в положение, п. 2.1 – изложить в новой редакции.',
      'Обсудить план. Внести изменения в положение, п. 2.1 – изложить в новой редакции.',
    ],
    [
      'Обсудить план. Отв. по п. 1: Белов С.С., п. 2.1 – изложить в новой редакции.',
      'Обсудить план. п. 2.1 – изложить в новой редакции.',
    ],
    ['Обсудить план. Отв.: по п. 1 – Белов С.С., по п. 2 – Ким Л.Ю.', 'Обсудить план. по п. 2 – Ким Л.Ю.'],
  ])('lose no words of other points: «%s»', (words, text) => {
    expect(one(words)).toMatchObject({ text });
  });

  it('points named behind a value without numbers are of the value', () => {
    expect(one('Обсудить план. Исполнители: школы, п. 4 – Белова А.А.')?.who).toContain('Белова А.А.');
  });

  it('of a closing line speak of the decisions they name, each of its own', () => {
    const work = 'РЕШИЛИ:\n1. Провести осмотр.\n2. Составить смету.\n3. Закупить краску.\n';
    const told = (closing: string) => decided(work + closing).map(({ who, when }) => [who, when]);
    expect(told('Ответственные: по п. 1 – Орлова И.И., по п. 2 – Белов С.С.')).toEqual([
      ['Орлова И.И.', null],
      ['Белов С.С.', null],
      ['', null],
    ]);
    expect(
      told(
        'Срок исполнения п. 1: до 10 марта 2024 г.; срок исполнения п. 3: до 15 марта 2024 г., отв. по п. 3: Ким Л.Ю.',
      ),
    ).toEqual([
      ['', 'до 10 марта 2024 г.'],
      ['', null],
      ['Ким Л.Ю.', 'до 15 марта 2024 г.'],
    ]);
  });
});

it.each([
  ['between strokes', 'Председатель совета ______ /Орлова И.И./'],
  ['a name alone, with a line to sign on', 'Орлова И.И. _______'],
])('a signature is no part of the last decision: %s', (_what, signature) => {
  expect(decided(`РЕШИЛИ:\n1. Провести осмотр.\n2. Составить смету.\n\n${signature}`).map(({ text }) => text)).toEqual([
    'Провести осмотр.',
    'Составить смету.',
  ]);
});

it('those absent, said on the line of those present, took no part', () => {
  const text =
    'ПРОТОКОЛ № 1\nот 01.03.2024\nПрисутствовали: Орлова И.И. Отсутствовали: Белов С.С.\n\nРЕШИЛИ:\n1. Провести осмотр.';
  expect(readProtocol(textDocument(text)).meeting.present).toMatchObject([{ name: 'Орлова И.И.' }]);
});

it('a protocol of very many questions and lines is read in their number, not in its square', () => {
  const questions = Array.from({ length: 10_000 }, (_, at) => `${(at % 900) + 1}. О ремонте школы`).join('\n');
  const lines = 'с этим согласились все\n'.repeat(20_000);
  expect(decided(`${questions}\nРЕШИЛИ:\n1. Провести осмотр.\n${lines}`)).toHaveLength(1);
});
