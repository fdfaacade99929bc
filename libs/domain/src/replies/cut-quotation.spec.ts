import { cutQuotation } from './cut-quotation.js';
import { cutSignature } from './cut-signature.js';

const QUOTE = 'Срок сегодня: п. 2.3 – Проведение совещаний.';

describe('what the writer of a reply wrote himself', () => {
  it.each<[string, string, string]>([
    [
      'Outlook, Russian',
      `Отчёт направляем.\n\n\n-----Исходное сообщение-----\nОт: Веха <vekha@office.example>\nОтправлено: 29 ноября 2026 г. 10:00\nКому: Ильина Д.С.\nТема: Срок сегодня\n\n${QUOTE}`,
      'Отчёт направляем.',
    ],
    [
      'Outlook without a banner',
      `Принято в работу\n\nОт: Веха <vekha@office.example>\nОтправлено: воскресенье, 29 ноября 2026 г. 10:00\nКому: Ильина Д.С. <ilina@school.example>\nТема: Срок сегодня\n\n${QUOTE}`,
      'Принято в работу',
    ],
    [
      'Outlook on the web, which draws a line',
      `Исполнено.\n\n________________________________\nОт: Веха <vekha@office.example>\nОтправлено: 29 ноября 2026 г. 10:00:00\nКому: Ильина\nТема: Срок\n\n${QUOTE}`,
      'Исполнено.\n\n________________________________',
    ],
    [
      'Outlook with the headings in bold',
      `Исполнено.\n\n*От:* Веха <vekha@office.example>\n*Отправлено:* 29 ноября 2026 г. 10:00\n*Кому:* Ильина\n\n${QUOTE}`,
      'Исполнено.',
    ],
    [
      'Outlook, English',
      `Done.\n\n-----Original Message-----\nFrom: Vekha <vekha@office.example>\nSent: Sunday, November 29, 2026 10:00 AM\nTo: Ilina\nSubject: Due today\n\n${QUOTE}`,
      'Done.',
    ],
    [
      'Outlook, English, without a banner',
      `Done.\n\nFrom: Vekha <vekha@office.example>\nSent: Sunday, November 29, 2026 10:00 AM\nTo: Ilina\n\n${QUOTE}`,
      'Done.',
    ],
    [
      'Thunderbird, Russian, answer above',
      `Отчёт во вложении\n\n29.11.2026 10:00, Веха пишет:\n> ${QUOTE}\n> Кто принимает: Петров`,
      'Отчёт во вложении',
    ],
    [
      'Thunderbird, Russian, answer below, as it is set by default',
      `29.11.2026 10:00, Веха пишет:\n> ${QUOTE}\n> Кто принимает: Петров\n\nОтчёт во вложении`,
      'Отчёт во вложении',
    ],
    [
      'Thunderbird, English, answer below',
      `On 29.11.2026 10:00, Vekha wrote:\n> ${QUOTE}\n\nReport attached.`,
      'Report attached.',
    ],
    [
      'Yandex',
      `беру в работу\n\n29.11.2026, 10:00, "Веха" <vekha@office.example>:\n${QUOTE}\nОткрыть и отчитаться`,
      'беру в работу',
    ],
    [
      'Yandex, date in words',
      `беру в работу\n\n29 ноября 2026 г., 10:00, Веха <vekha@office.example>:\n${QUOTE}`,
      'беру в работу',
    ],
    [
      'Mail.ru',
      `Перенос до 15.03.2027: болезнь\n\nВоскресенье, 29 ноября 2026, 10:00 +03:00 от Веха <vekha@office.example>:\n>${QUOTE}\n>Кто принимает: Петров\n \n`,
      'Перенос до 15.03.2027: болезнь',
    ],
    [
      'Mail.ru, quotation without marks',
      `Исполнено\n \nВоскресенье, 29 ноября 2026, 10:00 +03:00 от Веха <vekha@office.example>:\n \n${QUOTE}`,
      'Исполнено',
    ],
    [
      'Mail.ru, forwarded to itself',
      `Исполнено\n\n-------- Пересылаемое сообщение --------\nОт кого: Веха <vekha@office.example>\n${QUOTE}`,
      'Исполнено',
    ],
    [
      'Gmail, Russian',
      `Отчёт: проведено.\n\nвс, 29 нояб. 2026 г. в 10:00, Веха <vekha@office.example>:\n\n> ${QUOTE}\n>`,
      'Отчёт: проведено.',
    ],
    [
      'Gmail, Russian, the line about whom is folded',
      `Отчёт: проведено.\n\nвс, 29 нояб. 2026 г. в 10:00, Система контроля исполнения <\nvekha@office.example>:\n\n> ${QUOTE}`,
      'Отчёт: проведено.',
    ],
    [
      'Gmail, English',
      `Done\n\nOn Sun, Nov 29, 2026 at 10:00 AM Vekha <vekha@office.example> wrote:\n\n> ${QUOTE}`,
      'Done',
    ],
    [
      'Gmail, English, folded',
      `Done\n\nOn Sun, Nov 29, 2026 at 10:00 AM Vekha the Controller <vekha@office.example>\nwrote:\n\n> ${QUOTE}`,
      'Done',
    ],
    [
      'Apple Mail, Russian',
      `Сделано\n\n> 29 нояб. 2026 г., в 10:00, Веха <vekha@office.example> написал(а):\n> \n> ${QUOTE}`,
      'Сделано',
    ],
    ['our own line', `Сделано\n\n--- Ответьте выше этой строки ---\n${QUOTE}`, 'Сделано'],
    ['our own line, quoted', `Сделано\n\n> --- Reply above this line ---\n> ${QUOTE}\nи ещё`, 'Сделано'],
    ['lines with marks alone', `> ${QUOTE}\nСделано`, 'Сделано'],
    [
      'answers between the questions',
      '29.11.2026 10:00, Веха пишет:\n> Сколько педагогов?\n12\n> Сколько школ?\n3',
      '12\n3',
    ],
    ['line ends of Windows', 'Сделано\r\n\r\n-----Исходное сообщение-----\r\nОт: Веха', 'Сделано'],
    [
      'a moment in a sentence is no quotation',
      'Совещание прошло 29.11.2026 в 10:00, решили:\n1. Утвердить план.',
      'Совещание прошло 29.11.2026 в 10:00, решили:\n1. Утвердить план.',
    ],
    [
      '«От: …» in a sentence is no heading',
      'Приняли участие\nот: школы № 1\nучителя математики',
      'Приняли участие\nот: школы № 1\nучителя математики',
    ],
    ['a letter without a quotation', 'Первое.\n\n\n\nВторое.', 'Первое.\n\nВторое.'],
    ['nothing but the quotation', `29.11.2026 10:00, Веха пишет:\n> ${QUOTE}`, ''],
  ])('%s', (_program, text, own) => {
    expect(cutQuotation(text)).toBe(own);
  });
});

describe('the signature', () => {
  it.each<[string, string, string]>([
    ['behind its mark', 'Сделано\n-- \nИльина Д.С.\n8 (800) 000-00-00', 'Сделано'],
    ['behind the mark without its space', 'Сделано\n--\nИльина Д.С.', 'Сделано'],
    ['with respect', 'Сделано.\n\nС уважением,\nИльина Дарья Сергеевна\nметодист', 'Сделано.'],
    ['with respect, in one line', 'Сделано.\n\nС уважением, Ильина Д.С.', 'Сделано.'],
    ['best regards', 'Done.\n\nBest regards,\nD. Ilina', 'Done.'],
    ['a telephone', 'Сделано\n\nОтправлено из мобильной Почты Mail', 'Сделано'],
    ['a telephone, English', 'Done\n\nSent from my iPhone', 'Done'],
    ['Outlook for telephones', 'Сделано\n\nПолучить Outlook для Android', 'Сделано'],
    ['none', 'Сделано с уважением к сроку.', 'Сделано с уважением к сроку.'],
    ['nothing else', 'С уважением,\nИльина Д.С.', ''],
    [
      'a farewell that a long report follows is none',
      `С уважением к делу:\n${Array.from({ length: 9 }, (_, at) => `${at + 1}. сделано`).join('\n')}`,
      `С уважением к делу:\n${Array.from({ length: 9 }, (_, at) => `${at + 1}. сделано`).join('\n')}`,
    ],
  ])('%s', (_what, text, own) => {
    expect(cutSignature(text)).toBe(own);
  });
});
