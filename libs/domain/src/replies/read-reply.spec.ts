import { localDate } from '../calendar/index.js';
import { type Reply, readReply } from './read-reply.js';

const TODAY = localDate('2026-11-29');

function read(text: string, more: { hasFiles?: boolean; asksForInterim?: boolean } = {}): Reply {
  return readReply({ text, hasFiles: false, asksForInterim: false, today: TODAY, ...more });
}

describe('a later date is asked for', () => {
  it.each<[string, string, string]>([
    ['перенос до 15.03.2027: ждём экспертизу', '2027-03-15', 'ждём экспертизу'],
    ['Перенос срока до 15.03.2027. Причина: ждём экспертизу', '2027-03-15', 'ждём экспертизу'],
    ['перенос на 15.03.2027 – ждём экспертизу', '2027-03-15', 'ждём экспертизу'],
    ['Перенос до 15 марта 2027 года: ждём экспертизу', '2027-03-15', 'ждём экспертизу'],
    ['Прошу перенести срок исполнения до 15 марта 2027 г. в связи с болезнью', '2027-03-15', 'в связи с болезнью'],
    ['Прошу продлить срок до 20 декабря, так как нет справки', '2026-12-20', 'так как нет справки'],
    ['Добрый день!\nПросим перенести срок на 1 февраля 2027 года\nПричина: карантин', '2027-02-01', 'карантин'],
    ['extend until 15.03.2027: waiting for the experts', '2027-03-15', 'waiting for the experts'],
    ['Please extend the deadline to 15.03.2027: quarantine', '2027-03-15', 'quarantine'],
    ['Продление до 25.12.2026: карантин', '2026-12-25', 'карантин'],
    ['Прошу рассмотреть возможность переноса срока до 25.12.2026 из-за карантина', '2026-12-25', 'из-за карантина'],
  ])('%s', (text, newDate, reason) => {
    expect(read(text)).toEqual({ kind: 'extension', newDate, reason });
  });

  it.each<[string, string]>([
    ['перенос: ждём экспертизу', 'extension-without-date'],
    ['Прошу перенести срок, не успеваем', 'extension-without-date'],
    ['перенос до лучших времён: ждём экспертизу', 'extension-without-date'],
    ['перенос до 32.13.2027: ждём', 'extension-without-date'],
    ['перенос до 15.03.2027', 'extension-without-reason'],
  ])('%s goes to a person', (text, why) => {
    expect(read(text)).toEqual({ kind: 'unclear', why });
  });
});

describe('a task is taken, given back, handed on', () => {
  it.each<[string, string]>([
    ['Принято', ''],
    ['принято в работу.', ''],
    ['Беру в работу!', ''],
    ['Приняла к исполнению', ''],
    ['в работе', ''],
    ['Добрый день! Принято в работу.', ''],
    ['Принято, отчёт представим к пятнице.', 'отчёт представим к пятнице.'],
    ['Accepted.', ''],
  ])('taken: %s', (text, comment) => {
    expect(read(text)).toEqual({ kind: 'take', comment });
  });

  it('a decision that was taken takes nothing into work', () => {
    expect(read('Принято решение провести совещание')).toMatchObject({ kind: 'comment' });
  });

  it.each<[string, Reply]>([
    ['не по принадлежности: школа закрыта в 2025 году', { kind: 'decline', reason: 'школа закрыта в 2025 году' }],
    [
      'Поручение не по принадлежности, это вопрос отдела кадров',
      { kind: 'decline', reason: 'это вопрос отдела кадров' },
    ],
    ['Не по принадлежности', { kind: 'unclear', why: 'decline-without-reason' }],
    ['Кажется, это не к нам', { kind: 'comment', text: 'Кажется, это не к нам' }],
  ])('given back: %s', (text, reply) => {
    expect(read(text)).toEqual(reply);
  });

  it.each<[string, string, string]>([
    ['передать Корякиной Ю.И.: подготовить список', 'Корякина Ю.И.', 'подготовить список'],
    ['Поручить Корякиной Ю.И.', 'Корякина Ю.И.', ''],
    ['Передаю Петрову А.В., срочно', 'Петров А.В.', 'срочно'],
  ])('handed on: %s', (text, name, note) => {
    expect(read(text)).toEqual({ kind: 'hand_on', name, note });
  });

  it('words after which nobody is named hand nothing on', () => {
    expect(read('Передать материалы в архив')).toMatchObject({ kind: 'comment' });
  });
});

describe('a report is brought', () => {
  const bare = { isInterim: false, address: null, documentNumber: null, documentDate: null };

  it.each<[string, object]>([
    ['Отчёт: проведено 3 совещания', { text: 'Отчёт: проведено 3 совещания' }],
    ['Исполнено.', { text: 'Исполнено.' }],
    ['Направляем отчет об исполнении п. 2.3', { text: 'Направляем отчет об исполнении п. 2.3' }],
    ['Добрый день!\nВыполнено полностью.', { text: 'Выполнено полностью.' }],
    ['Промежуточный отчёт: готово 2 из 5', { text: 'Промежуточный отчёт: готово 2 из 5', isInterim: true }],
    ['О ходе исполнения: готово 2 из 5', { text: 'О ходе исполнения: готово 2 из 5', isInterim: true }],
    [
      'Исполнено, размещено на https://school.example/news/1.',
      { text: 'Исполнено, размещено на https://school.example/news/1.', address: 'https://school.example/news/1' },
    ],
    [
      'Отчёт: издан приказ № 45-п от 12.11.2026',
      { text: 'Отчёт: издан приказ № 45-п от 12.11.2026', documentNumber: '45-п', documentDate: '2026-11-12' },
    ],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual({ kind: 'report', ...bare, ...words });
  });

  it('a file is a report whatever the words are', () => {
    expect(read('Во вложении список', { hasFiles: true })).toEqual({
      kind: 'report',
      ...bare,
      text: 'Во вложении список',
    });
    expect(read('', { hasFiles: true })).toEqual({ kind: 'report', ...bare, text: '' });
    expect(read('Принято', { hasFiles: true })).toMatchObject({ kind: 'report', text: 'Принято' });
  });

  it('an answer to the letter that asks how the work goes is an interim one', () => {
    expect(read('Готово 2 из 5', { asksForInterim: true })).toMatchObject({ kind: 'report', isInterim: true });
  });

  it('a question or word of the end is none even then', () => {
    expect(read('Какая нужна форма?', { asksForInterim: true })).toMatchObject({ kind: 'comment' });
    expect(read('Исполнено 1 октября', { asksForInterim: true })).toMatchObject({ kind: 'report', isInterim: false });
  });

  it('a request for a later date stays one, with a file as well', () => {
    expect(read('перенос до 15.03.2027: ждём экспертизу', { hasFiles: true })).toMatchObject({ kind: 'extension' });
  });
});

describe('everything else', () => {
  it('is a comment', () => {
    expect(read('Уточните, нужны ли данные за прошлый год?')).toEqual({
      kind: 'comment',
      text: 'Уточните, нужны ли данные за прошлый год?',
    });
  });

  it.each(['', '   \n', 'Здравствуйте!'])('%j says nothing', (text) => {
    expect(read(text)).toEqual({ kind: 'unclear', why: 'empty' });
  });
});
