import { textDocument } from '../../document/index.js';
import { readOrder } from '../read-order.js';
import { issuerFromLetterhead, issuerFromPost } from './issuer.js';

const letterhead = (text: string) => text.split('\n').map((words, at) => ({ line: at + 1, text: words }));

describe('the body on the letterhead', () => {
  it.each([
    ['on several lines', 'АДМИНИСТРАЦИЯ\nВЕРХНЕРЕЧЕНСКОГО РАЙОНА', 'Администрация Верхнереченского района'],
    [
      'where every line is a paragraph',
      'АДМИНИСТРАЦИЯ\n\nВЕРХНЕРЕЧЕНСКОГО РАЙОНА',
      'Администрация Верхнереченского района',
    ],
    [
      'below its ministry',
      'МИНИСТЕРСТВО ОБРАЗОВАНИЯ\n\nГосударственное бюджетное учреждение\n«Центр»',
      'Государственное бюджетное учреждение «Центр»',
    ],
    ['below its administration', 'АДМИНИСТРАЦИЯ ГОРОДА ЯСНОГО\nУПРАВЛЕНИЕ ОБРАЗОВАНИЯ', 'Управление образования'],
    [
      'below its territory',
      'РОССИЙСКАЯ ФЕДЕРАЦИЯ\nЛУГОВАЯ ОБЛАСТЬ\nДЕПАРТАМЕНТ ОБРАЗОВАНИЯ',
      'Департамент образования',
    ],
    ['below an oblique territory', 'СТЕПНОЙ КРАЙ\nАДМИНИСТРАЦИЯ РАЙОНА', 'Администрация района'],
    [
      'below a ministry called by its short name',
      'МИНОБРНАУКИ РОССИИ\nфедеральное государственное бюджетное\nучреждение «Центр»',
      'Федеральное государственное бюджетное учреждение «Центр»',
    ],
    ['known by its legal form alone', 'ГБУЗ «КЛЕНОВСКАЯ ЦРБ»', 'ГБУЗ «Кленовская ЦРБ»'],
    [
      'with the name of its territory at the end',
      'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\nМУНИЦИПАЛЬНОГО ОБРАЗОВАНИЯ\nСЛАВНЫЙ РАЙОН',
      'Управление образования муниципального образования Славный район',
    ],
    [
      'above its address and short name',
      'Детский сад № 5\n(ДС № 5)\nул. Садовая, 1, тел. 8 (300) 22-33-44',
      'Детский сад № 5',
    ],
    ['nowhere', 'Приложение', null],
  ])('%s', (_what, text, issuer) => {
    expect(issuerFromLetterhead(letterhead(text))).toBe(issuer);
  });

  it.each([
    ['Начальник управления культуры', 'Управление культуры'],
    ['Директор МБОУ СОШ № 7', 'МБОУ СОШ № 7'],
    ['Директор', null],
  ])('or in the post «%s»: %s', (post, issuer) => {
    expect(issuerFromPost(post)).toBe(issuer);
  });
});

it.each([
  ['МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЛУГОВОЙ ОБЛАСТИ ПРИКАЗ\n\n15.01.2024 № 5', 'Министерство образования Луговой области'],
  ['АДМИНИСТРАЦИЯ ГОРОДА СОСНОВСКА ПОСТАНОВЛЕНИЕ от 15.01.2024 № 5', 'Администрация города Сосновска'],
  ['МБУ «ЦЕНТР» УПРАВЛЕНИЕ КУЛЬТУРЫ П Р И К А З № 5 от 15.01.2024', 'МБУ «Центр» управление культуры'],
])('the document’s word on the line of the body: %s', (letterhead, issuer) => {
  const { order } = readOrder(
    textDocument(`${letterhead}\n\nО ремонте\n\nПРИКАЗЫВАЮ:\n1. Отделу кадров провести ремонт до 1 марта 2024 года.\n`),
  );
  expect([order.issuer, order.number, order.date, order.title]).toEqual([issuer, '5', '2024-01-15', 'О ремонте']);
});
