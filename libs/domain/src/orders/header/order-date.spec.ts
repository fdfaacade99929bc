import { dateIn, numberIn } from './order-date.js';

describe('the date and the number of an order', () => {
  it.each([
    ['26.06.2020г.', '2020-06-26'],
    ['07 МАР 2023', '2023-03-07'],
    ['07 MAR 2023', '2023-03-07'],
    ['« 06 » 10 2020 г.', '2020-10-06'],
    ['«26» июня 2020 г.', '2020-06-26'],
    ['от 12 мая 2022 года № 5', '2022-05-12'],
    ['от 06.10.20 № 418-ОД', '2020-10-06'],
    ['31.02.2020', null],
    ['№ 1496', null],
  ])('«%s» is dated %s', (words, date) => {
    expect(dateIn(words)).toBe(date);
  });

  it.each([
    ['№ 01 / 5 4 5', '01/545'],
    ['№ 395-ОД', '395-ОД'],
    ['№362', '362'],
    ['от 12.09.2022 № 1496', '1496'],
    ['№ 5 от 12.09.2022', '5'],
    ['12.09.2022', undefined],
  ])('«%s» has the number %s', (words, number) => {
    expect(numberIn(words)?.number).toBe(number);
  });
});
