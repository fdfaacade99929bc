import fc from 'fast-check';
import { readBands } from './read-bands.js';

const reads = (scale: string, name = 'Показатель'): string[] =>
  readBands(scale, name).bands.map(({ when, points }) => `${when} → ${points}`);

describe('a scale of points', () => {
  it.each<[string, string[]]>([
    [
      'до 15%- 1 балл от 16-25%-2 балла выше 26%-3 балла',
      ['value <= 15 → 1', 'value >= 16 and value <= 25 → 2', 'value > 26 → 3'],
    ],
    [
      'До 5%-3 балла; 6-30%-1 балл; Более 30%-0 баллов',
      ['value <= 5 → 3', 'value >= 6 and value <= 30 → 1', 'value > 30 → 0'],
    ],
    [
      '100 % – 10 баллов; 90–99 % – 8 баллов; ниже 90 % – 0 баллов',
      ['value == 100 → 10', 'value >= 90 and value <= 99 → 8', 'value < 90 → 0'],
    ],
    [
      'Проценты 100% - все педагоги прошли курсы за 3 последних года-3 балла; менее 100%-0 баллов',
      ['value == 100 → 3', 'value < 100 → 0'],
    ],
    ['60% и более – 5 баллов; менее 60% – 0', ['value >= 60 → 5', 'value < 60 → 0']],
    ['не менее 75,5 % – 2 балла, менее 75,5 % – 0 баллов', ['value >= 75.5 → 2', 'value < 75.5 → 0']],
    [
      'свыше 50% до 80% – 2 балла; свыше 80% – 3 балла; до 50% включительно – 1 балл',
      ['value > 50 and value <= 80 → 2', 'value > 80 → 3', 'value <= 50 → 1'],
    ],
    ['≥ 80 % – 3 б.; < 80 % – 0 б.', ['value >= 80 → 3', 'value < 80 → 0']],
    [
      '3 балла – свыше 80 %; 2 балла – от 50 до 80 %; 0 баллов – менее 50 %',
      ['value > 80 → 3', 'value >= 50 and value <= 80 → 2', 'value < 50 → 0'],
    ],
    [
      '0-25 – 1; 26-50 – 2; более 50 – 3',
      ['value >= 0 and value <= 25 → 1', 'value >= 26 and value <= 50 → 2', 'value > 50 → 3'],
    ],
    ['более чем на 5 % – 2 балла; не более чем на 5 % – 1 балл', ['value > 5 → 2', 'value <= 5 → 1']],
    [
      'Выполнено 90 - 100% - 20, 70 - 89% - 10, менее 70% - 0',
      ['value >= 90 and value <= 100 → 20', 'value >= 70 and value <= 89 → 10', 'value < 70 → 0'],
    ],
    ['Участие - 10, неучастие - 0', ["category == 'participant' → 10", "category == 'none' → 0"]],
    ['Отсутствие жалоб - 15, наличие жалоб - 0', ["category == 'absent' → 15", "category == 'present' → 0"]],
    ['1 - 5 баллов, менее 1 - 0 баллов', ['value == 1 → 5', 'value < 1 → 0']],
    [
      'Соответствует - 5 баллов, не соответствует - 0 баллов',
      ["category == 'compliant' → 5", "category == 'not_compliant' → 0"],
    ],
    ['да – 1, нет – 0', ["category == 'present' → 1", "category == 'absent' → 0"]],
    ['1 – имеется; 0 – отсутствует', ["category == 'present' → 1", "category == 'absent' → 0"]],
    ['наличие – 0,5 балла; отсутствие – 0 баллов', ["category == 'present' → 0.5", "category == 'absent' → 0"]],
    ['Положительная динамика -3 балла, отрицательная-0 баллов', ['value > 0 → 3', 'value < 0 → 0']],
    ['Положительная динамика (или отсутствует) -3 балла, отрицательная-0 баллов', ['value >= 0 → 3', 'value < 0 → 0']],
    [
      'рост – 2 балла; без изменений – 1 балл; снижение – минус 1 балл',
      ['value > 0 → 2', 'value == 0 → 1', 'value < 0 → -1'],
    ],
    [
      'К (средние школы) больше или равно 0,5-1 балл К (основные школы) больше или равно 0,2-1 балл',
      ["school_type == 'secondary' and value >= 0.5 → 1", "school_type == 'basic' and value >= 0.2 → 1"],
    ],
    [
      'Победитель в конкурсе проектов – 3 балла Участие -2 балла; Не участвуют -0 баллов',
      ["category == 'winner' → 3", "category == 'participant' → 2", "category == 'none' → 0"],
    ],
    [
      'победитель муниципального этапа – 1 балл; победитель регионального этапа – 2 балла',
      ["category == 'winner_municipal' → 1", "category == 'winner_regional' → 2"],
    ],
    [
      'Лучшие результаты-3 балла; Средние результаты-1 балл; Низкие результаты-0 баллов',
      ["category == 'best' → 3", "category == 'middle' → 1", "category == 'low' → 0"],
    ],
    [
      'выше среднего по району – 2 балла; на уровне среднего по району – 1 балл; ниже среднего по району – 0 баллов',
      ['value > mean_municipality → 2', 'value == mean_municipality → 1', 'value < mean_municipality → 0'],
    ],
    [
      'высокий\n3 балла\nсредний\n2 балла\nнизкий\n1 балл',
      ["category == 'high' → 3", "category == 'middle' → 2", "category == 'low' → 1"],
    ],
    ['Приняли участие-3 балла', ["category == 'participant' → 3"]],
    ['Педагоги являются руководителями РМО, муниципальными тьюторами-3 балла', ["category == 'present' → 3"]],
    ['низкий: 0-49; средний: 50-74; высокий: 75-100', []],
    ['Проценты', []],
    ['Количество ОО', []],
  ])('%s', (scale, bands) => {
    expect(reads(scale)).toEqual(bands);
  });

  it('takes a fall for the positive value where the indicator is itself a fall', () => {
    expect(reads('снижение – 3 балла; рост – 0 баллов', 'Снижение доли неуспевающих')).toEqual([
      'value > 0 → 3',
      'value < 0 → 0',
    ]);
    expect(reads('положительная динамика – 3 балла', 'Снижение доли неуспевающих')).toEqual(['value > 0 → 3']);
  });

  it.each([
    ['по 1 баллу за каждого победителя', 'по 1 баллу'],
    ['высокий уровень – 5–10 баллов', '10 баллов'],
    ['от 0 до 3 баллов', '3 баллов'],
    ['за каждые 100 чел./экз. 1 балл', '1 балл'],
    ['максимальный балл – по решению комиссии', 'по решению комиссии'],
  ])('says what it cannot read: %s', (scale, words) => {
    const { bands, unread } = readBands(scale, 'Показатель');
    expect(bands).toEqual([]);
    expect(unread.join(' ')).toContain(words);
  });

  it('gives the words before the first step as the unit', () => {
    expect(readBands('Проценты 0-25%-1 балл; 26-50%-2 балла', 'Доля').unit).toBe('Проценты');
    expect(readBands('до 15%- 1 балл', 'Доля').unit).toBeNull();
  });
});

describe('any scale', () => {
  it('is read without an error, and every step has a condition', () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        'до',
        'от',
        'выше',
        'более',
        '%',
        '-',
        '–',
        ';',
        'балл',
        'балла',
        'не',
        'наличие',
        'или',
        '\n',
        '≥',
      ),
      fc.integer({ min: 0, max: 120 }).map(String),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (words) => {
        const { bands } = readBands(words.join(' '), 'Показатель');
        for (const band of bands) {
          expect(band.when).not.toBe('');
          expect(Number.isFinite(band.points)).toBe(true);
        }
      }),
    );
  });

  it('written from limits and points reads as those limits and points', () => {
    const steps = fc
      .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 5 })
      .map((limits) => [...limits].sort((one, other) => one - other));
    const dash = fc.constantFrom('-', ' – ', ' - ', '- ');
    const end = fc.constantFrom('; ', ' ', ', ', '\n');
    fc.assert(
      fc.property(steps, dash, end, (limits, separator, between) => {
        const words = limits.map((limit, at) => {
          const label = at === 0 ? `до ${limit}%` : `от ${(limits[at - 1] ?? 0) + 1} до ${limit}%`;
          return `${label}${separator}${at} ${at === 1 ? 'балл' : 'балла'}`;
        });
        const expected = limits.flatMap((limit, at) => {
          const low = (limits[at - 1] ?? 0) + 1;
          if (at === 0) return [`value <= ${limit} → 0`];
          return low < limit ? [`value >= ${low} and value <= ${limit} → ${at}`] : [];
        });
        const hasPoint = limits.some((limit, at) => at > 0 && (limits[at - 1] ?? 0) + 1 >= limit);
        fc.pre(!hasPoint);
        expect(reads(words.join(between))).toEqual(expected);
      }),
    );
  });

  it('read once more from its own labels and points gives the same steps', () => {
    const labels = fc.uniqueArray(
      fc.constantFrom(
        'до 10%',
        '11-30%',
        'более 30%',
        'наличие',
        'отсутствие',
        'победитель',
        'участие',
        'рост',
        'снижение',
      ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(labels, fc.array(fc.nat(10), { minLength: 5, maxLength: 5 }), (words, points) => {
        const once = readBands(
          words.map((label, at) => `${label} – ${points[at]} баллов`).join('; '),
          'Показатель',
        ).bands;
        const again = readBands(
          once.map((band) => `${band.label} – ${band.points} баллов`).join('; '),
          'Показатель',
        ).bands;
        expect(again).toEqual(once);
      }),
    );
  });
});
