import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { explainWarning } from '../deadlines/index.js';
import { textDocument } from '../document/index.js';
import { placeOfWarning } from '../orders/index.js';
import { russian, textsIn } from '../texts/index.js';
import { readAny, readProtocol } from './index.js';

const fixtures = fileURLToPath(new URL('../../../../test/fixtures/', import.meta.url));
const kindOf = (text: string): string => readAny(textDocument(text)).kind;

describe('an order and a protocol are told apart by their form', () => {
  it.each(readdirSync(`${fixtures}orders`))('the order %s is no protocol', (name) => {
    expect(kindOf(readFileSync(`${fixtures}orders/${name}`, 'utf8'))).toBe('order');
  });

  it.each([
    [
      'an order that approves the form of a protocol',
      'ПРИКАЗ\n\nОб утверждении формы\n\nПРИКАЗЫВАЮ:\n\n1. Утвердить форму.\n\nДиректор И.И. Орлова\n\nПриложение\n\nПРОТОКОЛ\nзаседания комиссии\n\nПрисутствовали: ____',
      'order',
    ],
    [
      'an order whose body resolves',
      'АДМИНИСТРАЦИЯ РАЙОНА\n\nПОСТАНОВЛЕНИЕ\n\nО плане\n\nАдминистрация района ПОСТАНОВЛЯЕТ:\n\n1. Утвердить план.',
      'order',
    ],
    [
      'a plan that names protocols as results',
      'План на 2024 год\n\n№\tМероприятие\tСрок\tРезультат\n1\tЗаседание\tмарт\tПротокол',
      'order',
    ],
    [
      'a protocol that names itself in the middle of the form',
      'Школа № 1\n\nП Р О Т О К О Л\n\nзаседания совета\n\nРешили:\n\nПровести ярмарку.',
      'protocol',
    ],
    ['an extract', 'Выписка из протокола № 4\nзаседания совета\n\nПостановили: провести ярмарку до 1 мая.', 'protocol'],
    [
      'a record that never says what it is',
      'Заседание совета 12.03.2024\nПовестка дня: о ярмарке\nСлушали: Орлову И.И.\nРешили:\n1. Провести ярмарку.',
      'protocol',
    ],
    [
      'a list of instructions after a meeting',
      'Перечень поручений\nпо итогам совещания 12.03.2024\n\nПредседатель: Орлова И.И.\n\n1. Белову С.С. провести ярмарку до 1 мая.',
      'protocol',
    ],
    [
      'a protocol of instructions without a meeting',
      'ПРОТОКОЛ ПОРУЧЕНИЙ\nпо итогам поездки\n12.03.2024\n\n1. Белову С.С. представить график.\nСрок – до 1 мая 2024 года.',
      'protocol',
    ],
    ['nothing at all', '', 'order'],
  ])('%s', (_what, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('what a protocol lacks is said', () => {
  const codes = (text: string): string[] => readProtocol(textDocument(text)).warnings.map(({ code }) => code);

  it.each([
    ['no decisions', 'ПРОТОКОЛ № 1\nзаседания совета\nот 12.03.2024\n\nСлушали: Орлову И.И.', 'no-decisions'],
    ['no date', 'ПРОТОКОЛ № 1\nзаседания совета\n\nРешили:\n1. Провести ярмарку.', 'no-meeting-date'],
    ['no number', 'ПРОТОКОЛ\nот 12.03.2024\n\nРешили:\n1. Провести ярмарку.', 'no-protocol-number'],
    [
      'no word «решили»',
      'ПРОТОКОЛ № 1 от 12.03.2024\nПредседатель: Орлова И.И.\n\n1. Провести ярмарку.',
      'no-resolution-heading',
    ],
    ['an owner', 'ПРОТОКОЛ № 1\nот 12.03.2024\n\nРешили:\n1. Провести ярмарку до 1 мая.', 'decision-without-owner'],
    ['a term', 'ПРОТОКОЛ № 1\nот 12.03.2024\n\nРешили:\n1. Белову С.С. провести ярмарку.', 'decision-without-term'],
    [
      'numbers',
      'ПРОТОКОЛ № 1\nот 12.03.2024\n\nРешили:\n– провести ярмарку;\n– одобрить смету.',
      'decision-unnumbered',
    ],
    [
      'one number for one decision',
      'ПРОТОКОЛ № 1\nот 12.03.2024\n\nРешили:\n1. Провести ярмарку.\n1. Провести день школы.',
      'duplicate-decision-number',
    ],
    [
      'a decision on a question',
      'ПРОТОКОЛ № 1\nот 12.03.2024\nПовестка:\n1. О ярмарке.\n2. О ремонте.\n\n1. Слушали: Орлову И.И.\nРешили: провести ярмарку.',
      'question-without-decision',
    ],
    [
      'a term of its own',
      'ПРОТОКОЛ № 1\nот 12.03.2024\n\nРешили:\n1. Провести ярмарку.\n2. Провести день школы.\nСрок исполнения пп. 1, 2: 1 мая.',
      'decision-term-shared',
    ],
  ])('%s', (_what, text, code) => {
    expect(codes(text)).toContain(code);
  });

  it('in words, with a place and a remedy, in both languages', () => {
    const files = readdirSync(`${fixtures}protocols`).filter((name) => name.endsWith('.txt'));
    const warnings = files.flatMap(
      (name) => readProtocol(textDocument(readFileSync(`${fixtures}protocols/${name}`, 'utf8'))).warnings,
    );
    expect(warnings.length).toBeGreaterThan(10);
    for (const texts of [russian, textsIn('en')]) {
      for (const warning of warnings) {
        const { message, remedy } = explainWarning(warning, texts);
        const place = placeOfWarning(warning.where);
        expect([message, remedy].filter((words) => /^warnings\.|\{\{/.test(words))).toEqual([]);
        expect(texts.say(place.key, place.values)).not.toBe(place.key);
      }
    }
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['\n', '\n\n', ' ', '\t', '(', ')', '«', '»', ';', ', ', '. ', '– ', ': ', '|', '№ '],
    ...[
      'ПРОТОКОЛ',
      'Повестка дня:',
      'СЛУШАЛИ:',
      'ВЫСТУПИЛИ:',
      'РЕШИЛИ:',
      'Решение',
      'Срок',
      'Отв.',
      'Ответственные: ',
      'Срок исполнения пп. 1–3: ',
    ],
    ...[
      '1.',
      '1.1. ',
      '2) ',
      'а) ',
      'II. ',
      'Орлова И.И.',
      'А.Б. Белов',
      'до 1 июня',
      '15.03.2024',
      'Руководителям ОО:',
    ],
    ...[
      'провести семинар',
      'принять к сведению',
      'Председатель',
      'Секретарь',
      'Контроль возложить на Орлову И.И.',
      'Голосовали: за – 5',
      'По первому вопросу ',
    ],
  );
  const text = fc
    .array(fc.oneof({ weight: 8, arbitrary: piece }, { weight: 1, arbitrary: fc.string() }), { maxLength: 100 })
    .map((pieces) => pieces.join(''));

  it('is read without an exception, and every decision has a number and words', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { decisions, warnings } = readProtocol(textDocument(`ПРОТОКОЛ\n${any}`));
        expect(warnings).toBeInstanceOf(Array);
        expect(decisions.filter(({ number }) => number === '')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
