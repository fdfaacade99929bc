import { textDocument } from '../../document/index.js';
import { orderParts } from './index.js';

const CLAUSES = '1. Утвердить план.\n2. Отделу кадров направить отчёт.\n';
const partsOf = (text: string) => orderParts(textDocument(text));
const words = (lines: readonly { readonly text: string }[]): string[] => lines.map(({ text }) => text).filter(Boolean);

describe('where the clauses begin', () => {
  it.each([
    ['a command on its own line', 'ПРИКАЗ\n\nО плане\n\nПРИКАЗЫВАЮ:\n'],
    [
      'a command at the end of the preamble, in spaced letters',
      'ПРИКАЗ\n\nО плане\n\nВ целях развития п р и к а з ы в а ю :\n',
    ],
    ['an administration that resolves', 'ПОСТАНОВЛЕНИЕ\n\nО плане\n\nадминистрация района ПОСТАНОВЛЯЕТ:\n'],
    ['a council that decided', 'РЕШЕНИЕ\n\nО плане\n\nСовет депутатов РЕШИЛ:\n'],
    ['no command at all', 'РАСПОРЯЖЕНИЕ\n\nО плане\n\nВ целях развития:\n'],
    ['the first clause on the line of the command', 'ПРИКАЗ\n\nО плане\n\nПРИКАЗЫВАЮ: '],
    ['Latin letters among the Russian ones', 'ПPИКAЗ\n\nО плане\n\nПPИКAЗЫВAЮ:\n'],
    ['a figure among the letters of the command', 'ПРИКА3\n\nО плане\n\nПРИКА3ЬIВАЮ:\n'],
    ['a figure among the letters of the document’s word', 'РАСП0РЯЖЕНИЕ\n\nО плане\n\nВ целях развития:\n'],
    ['a command without a colon', 'ПРИКАЗ\n\nО плане\n\nДля развития приказываю\n'],
  ])('%s', (_what, head) => {
    expect(words(partsOf(head + CLAUSES).body)).toEqual(['1. Утвердить план.', '2. Отделу кадров направить отчёт.']);
  });
});

describe('an order that is its plan alone', () => {
  const TABLE = '№\tМероприятие\tСрок\n1\tСеминар\tмай\n2\tОтчёт\tиюнь';
  const HEAD = ['УПРАВЛЕНИЕ КУЛЬТУРЫ', 'ПРИКАЗ', '02.09.2024 № 58/од', 'О плане работы'];

  it.each([
    ['the title of its plan', ['План работы на 2024 год']],
    ['the line above its annex', ['Приложение', 'Мероприятия на 2024 год']],
    ['its table, where the plan has no title', []],
  ])('has its head above %s', (_what, titles) => {
    const parts = partsOf([...HEAD, ...titles, TABLE].join('\n\n'));
    expect(words(parts.head)).toEqual(HEAD);
    expect(words(parts.annex).slice(0, titles.length)).toEqual(titles);
    expect(parts.tables).toHaveLength(1);
  });

  it('has none where nothing says what paper it is', () => {
    expect(words(partsOf(['УПРАВЛЕНИЕ КУЛЬТУРЫ', 'План работы', TABLE].join('\n\n')).head)).toEqual([]);
  });
});

describe('who signs', () => {
  const HEAD = `ПРИКАЗ\n\nО плане\n\nПРИКАЗЫВАЮ:\n\n${CLAUSES}3. Контроль возложить на заместителя\nдиректора Орлову И.И.\n\n`;

  it.each([
    ['on one line', 'Директор   В.Г. Белов', 'В.Г. Белов', 'Директор'],
    ['with a line to sign on', 'Директор школы: ____________ В.Г. Белов', 'В.Г. Белов', 'Директор школы'],
    ['below the post', 'Начальник отдела\n\nВ.Г. Белов', 'В.Г. Белов', 'Начальник отдела'],
    [
      'behind the last words of a long post',
      'Временно исполняющий обязанности\nминистра образования\nобласти   В.Г. Белов',
      'В.Г. Белов',
      'Временно исполняющий обязанности министра образования области',
    ],
    ['for another', 'И.о. главы администрации В.Г. Белов', 'В.Г. Белов', 'И.о. главы администрации'],
    ['with a mark for the stroke', 'Директор   п/п   В.Г. Белов', 'В.Г. Белов', 'Директор'],
    ['with a mark in brackets', 'Глава района\n(подписано ЭП)\nВ.Г. Белов', 'В.Г. Белов', 'Глава района'],
    ['in full', 'Ректор\n\nБелов Виктор Геннадьевич', 'Белов Виктор Геннадьевич', 'Ректор'],
    [
      'behind the stamp of an electronic signature',
      'Глава района\n\nПодписано электронной подписью\nСертификат 00AF\n\nВ.Г. Белов',
      'В.Г. Белов',
      'Глава района',
    ],
  ])('%s', (_what, signature, name, position) => {
    expect(partsOf(HEAD + signature).signature).toMatchObject({ name, position });
  });

  it('is found below clauses numbered without a space', () => {
    const parts = partsOf(
      'ПРИКАЗ\n\nО плане\n\nПРИКАЗЫВАЮ:\n\n1.Утвердить план.\n2.Отделу кадров сделать.\n\nГлава В.Г. Белов',
    );
    expect(words(parts.body)).toEqual(['1.Утвердить план.', '2.Отделу кадров сделать.']);
    expect(parts.signature).toMatchObject({ name: 'В.Г. Белов', position: 'Глава' });
  });

  it('not a list of members among the clauses', () => {
    const members =
      'ПРИКАЗ\n\nО группе\n\nПРИКАЗЫВАЮ:\n\n1. Создать группу в составе:\nПредседатель – Орлова И.И., заместитель директора;\nЧлены: Белов С.С., Ким Л.Ю.\n2. Группе разработать план.\n\nДиректор В.Г. Белов';
    expect(partsOf(members).signature).toMatchObject({ name: 'В.Г. Белов', position: 'Директор' });
  });

  it('nobody where the last clause only names people', () => {
    expect(partsOf(HEAD).signature).toBeNull();
    expect(words(partsOf(HEAD).body).at(-1)).toBe('директора Орлову И.И.');
  });
});
