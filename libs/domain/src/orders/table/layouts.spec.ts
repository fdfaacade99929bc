import fc from 'fast-check';
import { type DocumentTable, numberLines } from '../../document/index.js';
import { readRoadmapTable } from './roadmap-table.js';

/** A cell by its words; «‹3›» before them merges it over three columns, «↓2» over two rows. */
function tableOf(lines: readonly string[]): DocumentTable {
  const covered = new Map<number, number>();
  const rows = lines.map((line) => {
    let column = 0;
    const skipCovered = (): void => {
      while ((covered.get(column) ?? 0) > 0) {
        covered.set(column, (covered.get(column) ?? 0) - 1);
        column += 1;
      }
    };
    const cells = line.split('|').map((source) => {
      skipCovered();
      const [, across, down, text = ''] = /^\s*(?:‹(\d)›)?(?:↓(\d))?\s*(.*?)\s*$/.exec(source) ?? [];
      const cell = {
        column,
        colSpan: Number(across ?? 1),
        rowSpan: Number(down ?? 1),
        text: text.replaceAll('⏎', '\n'),
        bold: false,
        marked: false,
        confidence: 1,
        place: null,
      };
      for (let at = 0; at < cell.colSpan; at += 1) covered.set(column + at, cell.rowSpan - 1);
      column += cell.colSpan;
      return cell;
    });
    skipCovered();
    return { cells, afterBreak: false, width: column };
  });
  const width = Math.max(...rows.map((row) => row.width));
  const [block] = numberLines([{ kind: 'table', width, rows, confidence: 1, doubtfulNumbers: [] }]);
  if (block?.kind !== 'table') throw new Error('no table');
  return block;
}

/** Each item as «section» number title | deadline | responsible | result; roles the table lacks are left out. */
function itemsOf(...lines: string[]): string[] {
  const table = readRoadmapTable(tableOf(lines));
  if (!table) throw new Error('no roadmap');
  const shown = ['title', 'deadline', 'termStart', 'termEnd', 'responsible', 'executors', 'expectedResult'];
  return table.items.map(({ number, sectionIndex, cells }) => {
    const section = sectionIndex === null ? '' : `«${table.sections[sectionIndex]?.title ?? ''}» `;
    const words = shown.flatMap((role) => {
      const at = table.columns.findIndex((column) => column.role === role);
      return at < 0 ? [] : [cells[at] ?? ''];
    });
    return `${section}${number} ${words.join(' | ')}`;
  });
}

describe('columns are found by their meaning', () => {
  it('the term first, the responsible before it, the number nowhere', () => {
    expect(
      itemsOf(
        'Срок | Ответственный | Мероприятие',
        'до 1 марта | Отдел кадров | Провести семинар',
        'апрель | МБУ «Центр» | Собрать отчёты',
      ),
    ).toEqual(['1 Провести семинар | до 1 марта | Отдел кадров', '2 Собрать отчёты | апрель | МБУ «Центр»']);
  });

  it('numbers without a heading', () => {
    expect(itemsOf(' | Мероприятие | Срок', '1 | Семинар | март', '2 | Сбор | май')).toEqual([
      '1 Семинар | март',
      '2 Сбор | май',
    ]);
  });

  it('numbers inside the words of the activity', () => {
    expect(itemsOf('Мероприятие | Срок', '1.1. Семинар | март', '1.2. Сбор | май')).toEqual([
      '1.1 Семинар | март',
      '1.2 Сбор | май',
    ]);
  });

  it('a column of directions makes sections, merged or repeated', () => {
    expect(
      itemsOf(
        'Направление | Мероприятие | Срок | Ответственный',
        '↓2 Кадры | Курсы | март | Отдел',
        'Аттестация | май | Отдел',
        'Контроль | Проверка | июнь | Отдел',
      ),
    ).toEqual([
      '«Кадры» 1 Курсы | март | Отдел',
      '«Кадры» 2 Аттестация | май | Отдел',
      '«Контроль» 3 Проверка | июнь | Отдел',
    ]);
  });
});

describe('merged cells', () => {
  it('a term and a body merged over several rows stand for each', () => {
    expect(
      itemsOf(
        '№ | Мероприятие | Срок | Ответственный',
        '1 | Курсы | ↓2 март | ↓3 Отдел кадров',
        '2 | Сбор',
        '3 | Отчёт | май',
      ),
    ).toEqual(['1 Курсы | март | Отдел кадров', '2 Сбор | март | Отдел кадров', '3 Отчёт | май | Отдел кадров']);
  });

  it('an activity merged over rows with their own terms and bodies is an item each', () => {
    expect(
      itemsOf(
        '№ | Мероприятие | Срок | Ответственный',
        '↓2 1 | ↓2 Проверка школ | март | Отдел кадров',
        'апрель | Отдел контроля',
        '2 | Отчёт | май | Отдел',
      ),
    ).toEqual([
      '1 Проверка школ | март | Отдел кадров',
      '1/2 Проверка школ | апрель | Отдел контроля',
      '2 Отчёт | май | Отдел',
    ]);
  });

  it('lines of one cell under a merged row go on in it', () => {
    expect(
      itemsOf(
        '№ | Мероприятие | Срок | Ответственный',
        '↓2 1 | ↓2 Проверка школ | ↓2 март | Отдел кадров',
        'Отдел контроля',
      ),
    ).toEqual(['1 Проверка школ | март | Отдел кадров\nОтдел контроля']);
  });

  it('a heading in two rows with a merged term', () => {
    expect(
      itemsOf(
        '↓2 № | ↓2 Мероприятие | ‹2› Срок исполнения | ↓2 Ответственный',
        'начало | окончание',
        '1 | Курсы | 01.03.2023 | 31.03.2023 | Отдел',
      ),
    ).toEqual(['1 Курсы | 01.03.2023 | 31.03.2023 | Отдел']);
  });

  it('a section over the whole width and a title row above the heading', () => {
    expect(
      itemsOf(
        '‹3› План мероприятий на 2023 год',
        '№ | Мероприятие | Срок',
        '‹3› 1. Работа с кадрами',
        '1.1 | Курсы | март',
        '‹3› Контроль',
        '2.1 | Проверка | май',
      ),
    ).toEqual(['«Работа с кадрами» 1.1 Курсы | март', '«Контроль» 2.1 Проверка | май']);
  });
});

it('where merging is lost, a row with a whole term and an owner of its own is a row', () => {
  expect(
    itemsOf(
      '№ | Мероприятие | Срок | Ответственный',
      '1 | Контроль питания | ежедневно | Бракеражная комиссия',
      ' |  | сентябрь, январь | Орлова И.И.',
      '2 | Осмотр | до 1 | Белов П.П.',
      ' |  | апреля | Ким О.О.',
    ),
  ).toEqual([
    '1 Контроль питания | ежедневно | Бракеражная комиссия',
    '1/2 Контроль питания | сентябрь, январь | Орлова И.И.',
    '2 Осмотр | до 1 апреля | Белов П.П. Ким О.О.',
  ]);
});

describe('a matrix of periods', () => {
  it('marks under quarters are a list, one mark over two quarters a window', () => {
    expect(
      itemsOf(
        '№ | Мероприятие | I квартал | II квартал | III квартал | IV квартал | Ответственный',
        '1 | Курсы | х |  | х |  | Отдел',
        '2 | Сбор |  | ‹2› + |  | Отдел',
      ),
    ).toEqual(['1 Курсы | I квартал, III квартал | Отдел', '2 Сбор | II квартал – III квартал | Отдел']);
  });

  it('months under a merged term, with a year above', () => {
    expect(
      itemsOf(
        '↓2 Мероприятие | ‹3› 2023 год | ↓2 Ответственный',
        'январь | февраль | март',
        'Курсы | + |  | + | Отдел',
      ),
    ).toEqual(['1 Курсы | январь 2023, март 2023 | Отдел']);
  });

  it.each([
    ['‹4› Срок выполнения, квартал', ['I', 'II', 'III', 'IV'], ['I квартал, III квартал', 'II квартал – III квартал']],
    ['‹4› По кварталам', ['1', '2', '3', '4'], ['1 квартал, 3 квартал', '2 квартал – 3 квартал']],
    [
      '‹4› Кварталы 2025 года',
      ['I', 'II', 'III', 'IV'],
      ['I квартал 2025, III квартал 2025', 'II квартал 2025 – III квартал 2025'],
    ],
    ['‹4› Месяцы', ['1', '2', '3', '4'], ['январь, март', 'февраль – март']],
    ['‹4› Срок, месяц', ['1', '2', '3', '4'], ['январь, март', 'февраль – март']],
    ['Квартал |  |  | ', ['I', 'II', 'III', 'IV'], ['I квартал, III квартал', 'II квартал – III квартал']],
  ])('numbers under «%s» are its parts', (above, numbers, [first, second]) => {
    const isMerged = above.startsWith('‹');
    const rest = isMerged ? ['↓2 № | ↓2 Мероприятие', '↓2 Ответственный'] : ['№ | Мероприятие', 'Ответственный'];
    const lower = isMerged ? numbers.join(' | ') : ` |  | ${numbers.join(' | ')} | `;
    expect(
      itemsOf(
        `${rest[0]} | ${above} | ${rest[1]}`,
        lower,
        '1 | Курсы | х |  | х |  | Отдел',
        '2 | Сбор |  | ‹2› + |  | Отдел',
      ),
    ).toEqual([`1 Курсы | ${first} | Отдел`, `2 Сбор | ${second} | Отдел`]);
  });

  it('days and words in the months', () => {
    expect(itemsOf('Мероприятие | Сентябрь | Октябрь | Ноябрь', 'Совет | 15 |  | до 10', 'Сбор |  | 12.10 | ')).toEqual(
      ['1 Совет | 15 Сентября, до 10 Ноября', '2 Сбор | 12.10'],
    );
  });

  it('figures under quarters say how much is done in each, under months they are days', () => {
    expect(
      itemsOf(
        '№ | Мероприятие | I кв. | II кв. | III кв. | IV кв.',
        '1 | Осмотр | 10 чел. | 20 |  | 0',
        '2 | Сбор |  |  | 500 | ',
      ),
    ).toEqual(['1 Осмотр | I кв., II кв.', '2 Сбор | III кв.']);
    expect(
      itemsOf('Мероприятие | Март | Апрель', 'Совет | 15, 29 | 3', 'Вакцинация | 120 | 15', 'Опрос | 5 раз | '),
    ).toEqual(['1 Совет | 15, 29 Марта, 3 Апреля', '2 Вакцинация | Март, Апрель', '3 Опрос | Март']);
  });

  it('a dash is no mark, words under a year are of that year', () => {
    expect(
      itemsOf(
        '№ | Мероприятие | 2023 | 2024 | Ответственный',
        '1 | Разработка | + | - | Отдел',
        '2 | Курсы | IV кв. | март–май | Отдел',
        '3 | Сбор | – | до 1 мая 2024 года | Отдел',
      ),
    ).toEqual([
      '1 Разработка | 2023 | Отдел',
      '2 Курсы | IV кв. 2023 года, март–май 2024 года | Отдел',
      '3 Сбор | до 1 мая 2024 года | Отдел',
    ]);
  });

  it('«Сроки» stands over the first period alone where merging is lost', () => {
    expect(
      itemsOf(
        '№ | Мероприятие | Сроки |  |  | Отв.',
        '|  | I кв. | II кв. | III кв. |',
        '1 | Осмотр | + |  | + | Отдел',
      ),
    ).toEqual(['1 Осмотр | I кв., III кв. | Отдел']);
  });

  it('sums of money under years are no terms', () => {
    expect(
      itemsOf(
        '↓2 № | ↓2 Мероприятие | ↓2 Срок | ‹2› Объём финансирования',
        '2023 | 2024',
        '1 | Ремонт | июнь | 100,5 | 200',
      ),
    ).toEqual(['1 Ремонт | июнь']);
  });
});

describe('a table without a heading that tells', () => {
  it('no heading at all: the columns are known by what they hold', () => {
    expect(
      itemsOf(
        '1 | Провести семинар для учителей | до 1 марта | Отдел кадров',
        '2 | Собрать отчёты о работе школ | апрель | Отдел контроля',
        '3 | Подвести итоги учебного года | в течение мая | МБУ «Центр»',
      ),
    ).toEqual([
      '1 Провести семинар для учителей | до 1 марта | Отдел кадров',
      '2 Собрать отчёты о работе школ | апрель | Отдел контроля',
      '3 Подвести итоги учебного года | в течение мая | МБУ «Центр»',
    ]);
  });

  it('a heading that names the term but not the activity', () => {
    expect(
      itemsOf(
        '№ | Что планируем | Сроки | Кто отвечает',
        '1 | Провести семинар | март | Отдел',
        '2 | Собрать отчёты | май | Отдел',
        '3 | Подвести итоги | июнь | Отдел',
      ),
    ).toEqual([
      '1 Провести семинар | март | Отдел',
      '2 Собрать отчёты | май | Отдел',
      '3 Подвести итоги | июнь | Отдел',
    ]);
  });

  it('columns of figures hold no terms', () => {
    const table = tableOf(['1 | Школа № 1 | 45 | 12,5', '2 | Школа № 2 | 30 | 10', '3 | Школа № 3 | 28 | 9']);
    expect(readRoadmapTable(table)).toBeNull();
  });
});

it('no row is lost, whatever words stand in it', () => {
  const title = fc.constantFrom(
    'Провести мероприятие',
    'Сбор показателей',
    'Содержание работы',
    'Итоги',
    'Анализ сроков',
  );
  const term = fc.constantFrom('до 1 марта', 'II квартал', 'март', 'по плану', 'в течение года', '15.05.2023', '');
  const people = fc.constantFrom('Отдел', 'Белов С.С., начальник отдела', 'ответственные лица', 'МОУО, ОО');
  const result = fc.constantFrom('справка по итогам', 'результат', '', 'план мероприятий');
  const row = fc.tuple(title, term, people, result).map((cells) => cells.join(' | '));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.boolean(), (rows, hasHeadings) => {
      const numbered = rows.flatMap((cells, at) => [
        ...(hasHeadings && at % 4 === 3 ? [`‹5› Раздел ${at}`] : []),
        `${at + 1}. | ${cells}`,
      ]);
      expect(itemsOf('№ | Мероприятие | Срок | Ответственный | Результат', ...numbered)).toHaveLength(rows.length);
    }),
    { numRuns: 300 },
  );
});

describe('numbers of other forms', () => {
  it('Roman parts with numbers below them', () => {
    expect(
      itemsOf('№|Мероприятие|Срок', 'I|Подготовка', 'I.1|Сбор|май', 'I.2|Анализ|июнь', 'II|Итоги', 'II.1|Отчёт|июль'),
    ).toEqual(['«Подготовка» I.1 Сбор | май', '«Подготовка» I.2 Анализ | июнь', '«Итоги» II.1 Отчёт | июль']);
  });

  it('Roman parts over rows counted through', () => {
    expect(itemsOf('№|Мероприятие|Срок', 'I|Подготовка|', '1|Сбор|май', 'II|Итоги|', '2|Отчёт|июль')).toEqual([
      '«Подготовка» 1 Сбор | май',
      '«Итоги» 2 Отчёт | июль',
    ]);
  });

  it('letters, in a table without a heading', () => {
    expect(
      itemsOf('а)|Проверка готовности кухни|школы|до 10 сентября', 'б)|Конкурс поваров|школы|май', 'в)|Опрос|МКУ|июнь'),
    ).toEqual([
      'а Проверка готовности кухни | до 10 сентября | школы',
      'б Конкурс поваров | май | школы',
      'в Опрос | июнь | МКУ',
    ]);
  });

  it('rows without a number among numbered ones count from the row above', () => {
    const numbers = readRoadmapTable(tableOf(['№|Мероприятие|Срок', '1|Сбор|май', '|Опрос|май', '|Отчёт|май']))?.items;
    expect(numbers?.map(({ number }) => number)).toEqual(['1', '1/2', '1/3']);
  });

  it('the word «Раздел» and its number are no part of the title', () => {
    expect(itemsOf('№|Мероприятие|Срок', '‹3›Раздел 2. Кадры', '1|Сбор|май')).toEqual(['«Кадры» 1 Сбор | май']);
  });
});

describe('what a heading leaves open', () => {
  it('aims that differ in every row are no parts, those that group rows are', () => {
    const heading = '№|Цель|Мероприятие|Срок';
    expect(itemsOf(heading, '1|Учесть|Сбор|май', '2|Понять|Анализ|июнь')).toEqual(['1 Сбор | май', '2 Анализ | июнь']);
    expect(itemsOf(heading, '1|Учесть|Сбор|май', '2|Учесть|Анализ|июнь')).toEqual([
      '«Учесть» 1 Сбор | май',
      '«Учесть» 2 Анализ | июнь',
    ]);
  });

  it('place and term under one heading: the one that names the term is the term', () => {
    expect(itemsOf('↓2№|↓2Мероприятие|‹2›Место и срок|↓2Отв.', 'место|срок', '1|Забег|Парк|2 мая|Орлова И.И.')).toEqual(
      ['1 Забег | 2 мая | Орлова И.И.'],
    );
  });

  it('the column whose words differ is the activity, the one that repeats its words the part', () => {
    expect(
      itemsOf(
        'Стадия|Этап|Подробности|Период',
        'а|Запуск|Выбор платформы|май',
        'а|Запуск|Обучение|май',
        'а|Запуск|Опрос|май',
      ),
    ).toEqual(['«Запуск» 1 Выбор платформы | май', '«Запуск» 2 Обучение | май', '«Запуск» 3 Опрос | май']);
  });

  it('months cut short are written out', () => {
    expect(itemsOf('Мероприятие|янв|фев|мар', 'Опрос|х||х')).toEqual(['1 Опрос | январь, март']);
  });
});
