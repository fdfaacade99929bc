import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textDocument } from '../../document/index.js';
import type { OrderReading } from '../order-reading.js';
import { foldName } from '../parties/index.js';
import { readOrder } from '../read-order.js';
import { reportInSentence } from './report-in-sentence.js';

const orderOf = (body: string): OrderReading =>
  readOrder(textDocument(`ПРИКАЗ\nот 10.01.2023 № 5\n\nО плане на 2023 год\n\nПРИКАЗЫВАЮ:\n\n${body}`));

describe('a sentence that hands over a report', () => {
  it.each<[sentence: string, deadline: string | null, what: string, to: string | null]>([
    [
      'Представить в Департамент информацию о ходе работ в срок до 1 июня',
      'в срок до 1 июня',
      'информация о ходе работ',
      'Департамент',
    ],
    ['Направить списки школ в ГАУ ДПО «Институт» до 15 октября', 'до 15 октября', 'списки школ', 'ГАУ ДПО «Институт»'],
    [
      'Представить отчет об исполнении приказа в отдел образования до 20 декабря',
      'до 20 декабря',
      'отчет об исполнении приказа',
      'отдел образования',
    ],
    [
      'Направлять сводную информацию в адрес министерства образования ежемесячно',
      'ежемесячно',
      'сводная информация',
      'министерство образования',
    ],
    [
      'Предоставить аналитическую справку муниципальному координатору',
      null,
      'аналитическая справка',
      'муниципальный координатор',
    ],
    [
      'Предоставить начальнику управления сведения о педагогах до 5 числа',
      'до 5 числа',
      'сведения о педагогах',
      'начальник управления',
    ],
    ['Сдать отчёты о выполнении мероприятий до 1 июня', 'до 1 июня', 'отчёты о выполнении мероприятий', null],
    [
      'проводят анализ мер и предоставляют его Е.В. Черных - главному специалисту отдела',
      null,
      'анализ мер',
      'Черных Е.В., главный специалист отдела',
    ],
    [
      'Представление отчета о реализации плана в муниципальный центр',
      null,
      'отчет о реализации плана',
      'муниципальный центр',
    ],
    ['Обеспечить направление заявок в региональный центр до 3 марта', 'до 3 марта', 'заявки', 'региональный центр'],
  ])('%s', (sentence, deadline, what, to) => {
    expect(reportInSentence(sentence, deadline, new Map())).toMatchObject({ what, to });
  });

  it.each([
    'Направить педагогов на курсы повышения квалификации',
    'Предоставить школам доступ к площадке',
    'Направить письма в школы района',
    'Обеспечить размещение отчёта на сайте',
    'Утвердить план мероприятий',
    'Обеспечить направление деятельности центра',
  ])('is none: %s', (sentence) => {
    expect(reportInSentence(sentence, null, new Map())).toBeNull();
  });
});

describe('duties to report', () => {
  it('of a clause: who, to whom, until when', () => {
    const { reporting } = orderOf(
      '1. Руководителям школ:\n1.1. Представить в отдел образования отчет о реализации плана до 1 июня 2023 года.',
    );
    expect(reporting.map(({ from, to, what, due, source }) => [from, to, what, due, source])).toEqual([
      ['Руководители школ', 'отдел образования', 'отчет о реализации плана', ['2023-06-01'], 'order/1.1'],
    ]);
  });

  it('of a row of the table', () => {
    const { reporting } = orderOf(
      '1. Утвердить план.\n\nДиректор И.И. Орлова\n\nПриложение\nПлан на 2023 год\n\n№\tМероприятие\tСрок\tОтветственный\n1\tПодготовка и направление отчёта о работе в РЦОКО\tдо 1 декабря 2023 года\tИМЦ\n2\tСбор отчётов школ\tноябрь\tИМЦ',
    );
    expect(reporting.map(({ from, to, what, due, source }) => [from, to, what, due, source])).toEqual([
      ['ИМЦ', 'РЦОКО', 'отчёт о работе', ['2023-12-01'], '1'],
    ]);
  });
});

describe('meetings', () => {
  const meetingsOf = (...rows: string[]) =>
    orderOf(
      `1. Утвердить план.\n\nДиректор И.И. Орлова\n\nПриложение\nПлан на 2023 год\n\n№\tМероприятие\tСрок\tОтветственный\tПодтверждение\n${rows.join('\n')}`,
    ).meetings;

  it('are rows that hold one, with whom it is held and what it leaves', () => {
    const [meeting] = meetingsOf(
      '1\tПроведение совещаний с руководителями школ и методистами по итогам года\tЕжеквартально\tИМЦ\tПротоколы',
    );
    expect(meeting).toMatchObject({
      what: 'Совещания с руководителями школ и методистами по итогам года',
      frequency: 'Ежеквартально',
      participants: 'руководители школ; методисты',
      organisers: ['ИМЦ'],
      record: 'Протоколы',
      source: '1',
    });
    expect(meeting?.occurrences).toHaveLength(4);
  });

  it.each([
    ['Заседание санитарно-противоэпидемической комиссии (далее – СПЭК)', 'санитарно-противоэпидемическая комиссия'],
    ['Совещание с членами рабочей группы (далее – группа) по итогам', 'члены рабочей группы'],
  ])('who meets is named without its abbreviation: %s', (title, participants) => {
    expect(meetingsOf(`1\t${title}\tмарт\tИМЦ\tПротокол`)).toMatchObject([{ participants }]);
  });

  it('seminars count where a record is asked for', () => {
    const found = meetingsOf(
      '1\tПроведение семинаров для учителей\tмарт\tИМЦ\tПрограмма',
      '2\tПроведение семинаров для учителей\tапрель\tИМЦ\tПриказ',
      '3\tУчастие в региональных совещаниях\tмай\tИМЦ\tПротокол',
      '4\tАнализ результатов совещаний\tмай\tИМЦ\tСправка',
    );
    expect(found.map(({ source, secondary }) => [source, secondary])).toEqual([['1', true]]);
  });

  it('of a clause', () => {
    const { meetings } = orderOf(
      '1. Отделу образования:\n1.1. Проводить совещания с директорами школ 1 раз в квартал.',
    );
    expect(meetings).toMatchObject([
      {
        what: 'Совещания с директорами школ',
        frequency: '1 раз в квартал',
        participants: 'директора школ',
        organisers: ['Отдел образования'],
      },
    ]);
  });
});

describe('the five orders read by hand', () => {
  const fixtures = fileURLToPath(new URL('../../../../../test/fixtures/', import.meta.url));
  const files = readdirSync(join(fixtures, 'orders'));
  const readingOf = (key: string) =>
    readOrder(
      textDocument(readFileSync(join(fixtures, 'orders', files.find((file) => file.startsWith(key)) ?? key), 'utf8')),
    );
  const goldOf = (key: string) => JSON.parse(readFileSync(join(fixtures, `gold/${key}.json`), 'utf8'));

  it.each(['000', '001', '002', '003', '004'])('%s: the same meetings', (key) => {
    const gold: { source: string; secondary?: true; occurrences?: unknown[]; organisers?: string[] }[] =
      goldOf(key).meetings;
    const numberOf = (source: string): string => source.replace('annex/', '').replace(/-.*/, '');
    const wanted = gold.map(({ source, secondary, organisers = [] }) => [
      numberOf(source),
      secondary ?? false,
      organisers,
    ]);
    const read = readingOf(key).meetings.map(({ source, secondary, organisers }) => [
      numberOf(source),
      secondary ?? false,
      organisers,
    ]);
    expect(read.sort()).toEqual(wanted.sort());
  });

  it.each(['000', '001', '002', '003', '004'])(
    '%s: the same reports, from and to the same, on the same days',
    (key) => {
      const gold: { from: string; to: string; due: string[]; source: string }[] = goldOf(key).reporting;
      const folded = (of: { from: string | null; to: string | null; due: readonly string[] }) => [
        foldName(of.from ?? ''),
        foldName(of.to ?? ''),
        of.due,
      ];
      // The gold leaves «В конце учебного года» without a date; version 2 of the conventions gives its last day.
      const wanted = gold.map((one) => folded({ ...one, due: key === '002' ? ['2023-05-31'] : one.due }));
      expect(readingOf(key).reporting.map(folded).sort()).toEqual(wanted.sort());
    },
  );
});
