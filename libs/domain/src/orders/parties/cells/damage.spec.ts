import { readParties } from '../read-parties.js';
import { type CellCase, partiesOf } from './expect-cell.js';

const LOOK_ALIKES: readonly CellCase[] = [
  // Latin A, E, O, C, P, X, B, M, T, H, K among Cyrillic letters.
  ['Иванова A.B.', 'Lp Иванова А.В.'],
  ['Пeтpoв П.П.', 'Lp Петров П.П.'],
  ['MOУO, OO', 'Lk МОУО | Ck ОО'],
  ['MБOУ COШ № 5', 'Lo МБОУ СОШ № 5'],
  ['0тдел образования', 'Lo Отдел образования'],
  ['3аместитель директора Орлова Е.В.', 'Lp Орлова Е.В. [Заместитель директора]'],
  ['Иванова И,И., Петров П.П.', 'Lp Иванова И.И. | Cp Петров П.П.'],
  ['Иванова И..И.', 'Lp Иванова И.И.'],
  ['Иванова И .И .', 'Lp Иванова И.И.'],
  ['Иванова .И.И.', 'Lp Иванова И.И.'],
];

const WRAPS_AND_SPACES: readonly CellCase[] = [
  ['классные руко-\nводители', 'Lr классные руководители'],
  ['Отдел учебной и организационно- кадровой работы', 'Lo Отдел учебной и организационно-кадровой работы'],
  ['Отдел  общего\n   образования', 'Lo Отдел общего образования'],
  ['руководители\nобразовательных\nорганизаций', 'Lr руководители образовательных организаций'],
  ['МБОУ\nСОШ № 1', 'Lo МБОУ СОШ № 1'],
  ['ГАУ ДПО\n«ЗИРО»', 'Lo ГАУ ДПО «ЗИРО»'],
  ['ГАУ ДПО «Заречный институт\nразвития образования»', 'Lo ГАУ ДПО «Заречный институт развития образования»'],
  ['<p>УО</p><p>ОО</p>', 'Lo УО | Ck ОО'],
  ['УО,, ОО', 'Lo УО | Ck ОО'],
  ['УО , ОО ;', 'Lo УО | Ck ОО'],
  ['Иванова И.И.,\nОрлов О.О.,\n', 'Lp Иванова И.И. | Cp Орлов О.О.'],
  ['Отдел образования.', 'Lo Отдел образования'],
  ['Руководители ОО. Методисты ИМЦ.', 'Lr Руководители ОО | Cr Методисты ИМЦ'],
  ['Кураторы – методисты ИМЦ', 'Lr Кураторы – методисты ИМЦ'],
];

const NOBODY: readonly CellCase[] = [
  ['', ''],
  [' ', ''],
  ['–', ''],
  ['-', ''],
  ['—', ''],
  ['…', ''],
  ['нет', ''],
  ['-//-', ''],
  ['Не назначен', ''],
  ['не назначены', ''],
  ['Ответственный не назначен', ''],
  ['не определён', ''],
  ['не определен.', ''],
  ['будет назначен', ''],
  ['уточняется', ''],
  ['вакансия', ''],
  ['вакантная должность', ''],
  ['(вакансия)', ''],
  ['Иванова И.И., вакансия', 'Lp Иванова И.И.'],
  ['Назначенные лица', 'Lg Назначенные лица'],
];

const OPEN_LISTS: readonly CellCase[] = [
  ['УО, ОО и др.', 'Lo УО | Ck ОО'],
  ['УО, ОО и другие', 'Lo УО | Ck ОО'],
  ['УО, ОО и т.д.', 'Lo УО | Ck ОО'],
  ['все', 'Lg все'],
];

describe('damaged and poor cells', () => {
  it.each(LOOK_ALIKES)('letters of another alphabet and stray marks: «%s»', (cell, parties) => {
    expect(partiesOf(cell)).toBe(parties);
  });

  it.each(WRAPS_AND_SPACES)('wrapped lines, spaces, full stops: «%s»', (cell, parties) => {
    expect(partiesOf(cell)).toBe(parties);
  });

  it.each(NOBODY)('nobody in «%s»', (cell, parties) => {
    expect(partiesOf(cell)).toBe(parties);
  });

  it.each([
    ['Не назначен', true],
    ['Иванова И.И., вакансия', true],
    ['нет', false],
    ['Иванова И.И.', false],
  ])('that somebody is still to be appointed is said of «%s»: %p', (cell, isSaid) => {
    const { warnings } = readParties(cell, {});
    expect(warnings.some(({ code }) => code === 'nobody-appointed')).toBe(isSaid);
  });

  it.each(OPEN_LISTS)('a list left open: «%s»', (cell, parties) => {
    expect(partiesOf(cell)).toBe(parties);
  });
});
