import fc from 'fast-check';
import { componentsOf } from './components.js';
import { inferFormula } from './infer-formula.js';
import { normaliseFormula } from './normalise-formula.js';
import { splitFormula } from './split-formula.js';

describe('a formula among the words of an indicator', () => {
  it.each([
    ['Результаты ЕГЭ, формула для расчета: $D=B(2022)/B(\\text{район})$', 'Результаты ЕГЭ', 'D=B(2022)/B(район)'],
    ['Динамика результатов. Формула для расчета: доля «5»/доля «2»', 'Динамика результатов.', 'доля «5»/доля «2»'],
    [
      'Динамика (А/Б - В/Г). Если Б равно 0, то принимать значение за 1',
      'Динамика',
      'А/Б - В/Г. Если Б равно 0, то принимать значение за 1',
    ],
    ['Индекс (рассчитывается по формуле: (А + Б)/2)', 'Индекс', '(А + Б)/2)'],
    ['Результаты ОГЭ (Д – динамика) D=B(2022)/B(район)', 'Результаты ОГЭ (Д – динамика)', 'D=B(2022)/B(район)'],
    [
      'Доля участников. П = Чу / Чо × 100 %, где Чу – участники; Чо – все',
      'Доля участников.',
      'П = Чу / Чо × 100 %, где Чу – участники; Чо – все',
    ],
    ['Динамика за 2 года Доля «5»/доля «2»', 'Динамика за 2 года', 'Доля «5»/доля «2»'],
    [
      'Индекс школ для средних школ- K = А/4, для основных школ- А/2',
      'Индекс школ',
      'для средних школ- K = А/4, для основных школ- А/2',
    ],
    ['Доля победителей/призёров олимпиад', 'Доля победителей/призёров олимпиад', null],
    ['Количество участников и доля победителей/призёров', 'Количество участников и доля победителей/призёров', null],
    ['Доля школ (района и/или города)', 'Доля школ (района и/или города)', null],
    ['Результаты ЕГЭ за 2021/2022 учебный год', 'Результаты ЕГЭ за 2021/2022 учебный год', null],
  ])('%s', (cell, name, formula) => {
    expect(splitFormula(cell)).toEqual({ name, formula });
  });
});

describe('a formula as an expression', () => {
  it.each([
    ['D=B(2022)/B(район)-B(2021)/B(район)', 'B_2022 / B_district_2022 - B_2021 / B_district_2021', ['year']],
    [
      'доля «5»/доля «2» за 2022 год- доля «5»/доля «2» за 2021 год, если доли «2» равны 0, то принимать значение за 1',
      'share5_2022 / if(share2_2022 == 0, 1, share2_2022) - share5_2021 / if(share2_2021 == 0, 1, share2_2021)',
      ['zero'],
    ],
    ['сумма баллов/4/ИСБШ', 'sum_ballov / 4 / isbsh', ['division']],
    [
      '(Ч1 + Ч2)/Ч3*100, где Ч1 - число победителей, Ч2 - число призёров, Ч3 - число участников',
      '(Ch1 + Ch2) / Ch3 * 100',
      [],
    ],
    ['количество участников / общее количество обучающихся х 100%', 'n_uchastnikov / n_obuchayuschihsya * 100', []],
    ['отношение числа педагогов к общему числу работников, умноженное на 100', '100 * n_pedagogov / n_rabotnikov', []],
    ['для средних школ – А/4, для основных школ – А/2', "if(school_type == 'secondary', A / 4, A / 2)", []],
    ['\\frac{Чв}{Чо} \\times 100\\%', '(chv) / (cho) * 100', []],
  ])('%s', (formula, expression, doubts) => {
    expect(normaliseFormula(formula)).toMatchObject({ expression, doubts });
  });

  it.each(['по методике института', 'Наличие плана', '', '100', '(((', 'А = Б = В'])('is none for «%s»', (words) => {
    expect(normaliseFormula(words)).toBeNull();
  });

  it('comes of any words without an error', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(
          'доля',
          '(',
          ')',
          '/',
          '-',
          '+',
          '*',
          '=',
          '«5»',
          'где',
          'если',
          '0',
          '2022',
          'для средних школ -',
        ),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(words, (pieces) => {
        const reading = normaliseFormula(pieces.join(' '));
        expect(reading === null || reading.expression.length > 0).toBe(true);
      }),
    );
  });
});

describe('a formula the source leaves out', () => {
  it.each([
    ['Доля педагогов, прошедших курсы, от общего числа педагогов', '100 * n_part / n_whole'],
    ['Удельный вес численности выпускников', '100 * n_part / n_whole'],
    ['Количество школ-участниц', 'n'],
    ['Снижение доли неуспевающих', 'previous - current'],
    ['Динамика индекса за 2 года', 'current - previous'],
  ])('%s', (name, expression) => {
    expect(inferFormula(name)?.expression).toBe(expression);
  });

  it.each(['Наличие программы развития', 'Результаты ВПР', 'Эффективность работы'])(
    'is not guessed for «%s»',
    (name) => {
      expect(inferFormula(name)).toBeNull();
    },
  );
});

it('several values in one row are its components', () => {
  expect(
    componentsOf('Мониторинг: -доля неуспевающих; - доля обучающихся с ОВЗ; - доля прочих').map(({ key, name }) => [
      key,
      name,
    ]),
  ).toEqual([
    ['a', 'доля неуспевающих'],
    ['b', 'доля обучающихся с ОВЗ'],
    ['c', 'доля прочих'],
  ]);
  expect(componentsOf('Доля школ: городских и сельских')).toEqual([]);
});
