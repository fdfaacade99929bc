import { nameLexicon } from '../name-lexicon.js';
import { readParties } from '../read-parties.js';
import { partiesOf } from './expect-cell.js';

describe('abbreviations', () => {
  it.each([
    ['Министерство образования Заречной области (далее – Министерство)', 'Lo Министерство'],
    ['Заречный институт развития образования (далее - ЗИРО), МОУО', 'Lo ЗИРО | Ck МОУО'],
    ['Центр оценки качества (далее именуется ЦОК)', 'Lo ЦОК'],
    ['Центр оценки качества (далее по тексту – ЦОК), ОО', 'Lo ЦОК | Ck ОО'],
    ['Центр оценки качества (далее: ЦОК)', 'Lo ЦОК'],
    ['Центр оценки качества (ЦОК), ОО', 'Lo ЦОК | Ck ОО'],
    ['муниципальные органы управления образованием (МОУО), ИРО', 'Lk МОУО | Co ИРО'],
    [
      'Руководители органов управления, осуществляющих надзор (далее – ОУН), ОО',
      'Lr Руководители органов управления, осуществляющих надзор | Ck ОО',
    ],
  ])('defined in the cell: «%s»', (cell, parties) => {
    expect(partiesOf(cell)).toBe(parties);
  });

  it.each([
    ['ЗИРО МОУО', ['ЗИРО = Заречный институт развития образования'], 'Lo ЗИРО | Ck МОУО'],
    ['ГАУ ДПО ЗИРО', ['ГАУ ДПО «ЗИРО» = Заречный институт'], 'Lo ГАУ ДПО «ЗИРО»'],
    ['Центр, ОМО', ['Центр = районный центр помощи школам'], 'Lo Центр | Cg ОМО'],
    ['РМО', ['РМО = районное методическое объединение'], 'Lg РМО'],
    ['БОО', ['БОО = базовые образовательные организации'], 'Lk БОО'],
    ['СПС', ['СПС = специалисты психологической службы'], 'Lr СПС'],
    ['Заречный институт развития образования', ['ЗИРО = Заречный институт развития образования'], 'Lo ЗИРО'],
  ])('defined by the order: «%s»', (cell, definitions, parties) => {
    expect(partiesOf(cell, null, definitions)).toBe(parties);
  });

  it('the expansion is the full name', () => {
    const lexicon = nameLexicon([{ abbr: 'ЗИРО', expansion: 'Заречный институт развития образования' }], []);
    expect(readParties('ЗИРО', { lexicon }).parties).toEqual([
      { type: 'organisation', name: 'ЗИРО', fullName: 'Заречный институт развития образования', role: 'lead' },
    ]);
  });

  it.each([
    ['УО, ЗЦПК', ['ЗЦПК']],
    ['МКУ ЗЦПК, ОО', []],
    ['МКУ «ЗЦПК»', []],
    ['Центр (ЗЦПК)', ['ЗЦПК']],
    ['руководители ОО и ЗЦПК', ['ЗЦПК']],
  ])('says which of «%s» are explained nowhere', (cell, unexplained) => {
    const { warnings } = readParties(cell, {});
    expect(warnings.filter(({ code }) => code === 'undefined-abbreviation').map(({ values }) => values?.abbr)).toEqual(
      unexplained,
    );
  });
});

describe('an abbreviation of several classes', () => {
  const saidOf = (cell: string, expansion?: string) =>
    readParties(cell, { lexicon: nameLexicon(expansion === undefined ? [] : [{ abbr: 'МО', expansion }], []) })
      .warnings.map(({ level, code, values }) => `${level} ${code} ${values?.abbr}`)
      .join(', ');

  it.each([
    ['Руководители МО', undefined, 'info undefined-abbreviation МО'],
    ['МО, ЗЦПК', undefined, 'info undefined-abbreviation МО, warn undefined-abbreviation ЗЦПК'],
    ['Руководители МО', 'медицинские организации', ''],
    ['Руководители ОО', undefined, ''],
  ])('«%s» of an order that says %s: %s', (cell, expansion, said) => {
    expect(saidOf(cell, expansion)).toBe(said);
  });
});

describe('what a person is asked to look at', () => {
  it.each([
    ['МОУО ШНОР', ['separator-missing']],
    ['УО, ОО и др.', ['parties-open-list']],
    ['все', ['party-vague']],
    ['ответственные лица', ['party-vague']],
    ['Иванова И.', ['person-initials']],
    ['Петрову П.П.', ['person-case']],
    ['МБДОУ №№ 3-5', ['school-numbers']],
    ['Иванова И.И., Петров П.П.', []],
    ['Отдел образования (Орлова И.И.)', []],
    ['–', []],
  ])('«%s»: %j', (cell, codes) => {
    expect(readParties(cell, {}).warnings.map(({ code }) => code)).toEqual(codes);
  });
});
