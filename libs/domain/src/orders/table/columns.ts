/**
 * What a column of the roadmap holds. `termStart` and `termEnd` are a deadline written in two columns, `mark` is one
 * month, quarter or year of a matrix, `section` names the direction or task a row belongs to, `indicator` a measure.
 */
export type ColumnRole =
  | 'number'
  | 'title'
  | 'deadline'
  | 'termStart'
  | 'termEnd'
  | 'mark'
  | 'section'
  | 'responsible'
  | 'executors'
  | 'expectedResult'
  | 'evidence'
  | 'audience'
  | 'indicator'
  | 'other';

export interface Column {
  readonly role: ColumnRole;
  readonly heading: string;
}

interface RoleWords {
  readonly role: ColumnRole;
  readonly words: RegExp;
  /** Which of two headings of one role keeps it: «Мероприятие» before «Направление», «Срок» before «Дата». */
  readonly weight: number;
}

const is = (role: ColumnRole, words: RegExp, weight = 5): RoleWords => ({ role, words, weight });

/**
 * First match wins: a heading often holds the words of several roles («Сроки проведения мероприятий»). Where a stronger
 * heading takes that role, the next match counts («Наименование документа» beside «Мероприятие» is the evidence).
 */
const ROLE_WORDS: readonly RoleWords[] = [
  is('number', /^(?:№+|n|номер|п\/п|п\.п\.?)(?:\s*(?:п\s?[/.]?\s?п\.?|строки|пункта|мероприяти\S*))?\.?$/i),
  is('title', /^(?:наименован|назван|перечень)\S*(?: \S+)? мероприяти/i, 6),
  // Filled in by hand later: «Отметка об исполнении», «Примечание», «Дата фактического исполнения».
  is('other', /отметк|примечан|фактическ|(?:^|\s)статус|подпись|финансир|объ[её]м|стоимост|сумма|бюджет|руб/i),
  is('responsible', /ответственн|^отв\.?(?:\s|$)|кто отвечает/i, 5),
  is('indicator', /показател|индикатор|критери/i),
  is('title', /^(?:наименовани|названи)/i, 2),
  // «Исполнитель, соисполнители» of one column: the first named answers.
  is('responsible', /(?<!со)исполнител.*соисполнител/i, 4),
  is('executors', /соисполнител|участвующи|привлека/i),
  is('responsible', /исполнител|исполняющ|кто (?:проводит|выполняет|исполняет)/i, 4),
  is('executors', /исполнител/i, 3),
  is('termStart', /начал[оа](?!\S)|дата начала/i),
  is('termEnd', /окончани|(?<!форма )завершени|(?<!\S)конец/i),
  is('deadline', /(?<![а-я])срок/i, 5),
  is('deadline', /(?<![а-я])дат[аы]|период(?!ичн)|время проведения|когда|^(?:месяц|число)/i, 4),
  is('deadline', /^(?:время|день|график|периодичность|квартал|неделя)/i, 3),
  is('evidence', /подтвержд|методы сбора|отч[её]тн|форма (?:отч|завершен|представ)|итогов\S+ документ/i, 5),
  is('evidence', /документ|выход/i, 3),
  is('expectedResult', /результат|итог|эффект|продукт|что ожида/i),
  is('audience', /целев\S+ (?:групп|аудитори)|аудитори|для кого/i, 5),
  is('audience', /участник|категори|контингент|охват|^класс/i, 4),
  is('title', /(?<![а-я])(?:мероприяти|поручени)/i, 6),
  is('title', /(?<![а-я])(?:содержани|действи|вид(?:ы)? (?:работ|деятельн)|работы(?:\s|$)|что сделать)/i, 5),
  is('title', /^что (?:провер|контролиру|дела|планиру|необходимо)|(?<![а-я])(?:объект|предмет)\S* контрол/i, 4),
  is('title', /(?<![а-я])(?:вопрос|рассматрив|событи|решени|соревновани|шаги?(?![а-я])|мер[аы](?![а-я]))/i, 4),
  is('title', /(?<![а-я])(?:тема|тематика|форма работы|формы работы)/i, 3),
  is('title', /наименовани|названи/i, 2),
  is('title', /(?<![а-я])(?:направлени|задач|цел[ьи]|раздел|блок|этап|модул)/i, 1),
  is(
    'responsible',
    /(?<![а-я])(?:проводящ|организующ|реализующ|выполняющ|ведущ)\S+ (?:организаци|учреждени|орган|подразделени|служб)/i,
    3,
  ),
  is('responsible', /организатор|куратор|^ф\.?\s?и\.?\s?о|^должност|^кто/i, 2),
];

/** Up to this weight a heading names a thing that may be no activity at all: «Наименование организации», «Раздел». */
const WEAK_TITLE = 2;

/** Also names a period: a matrix of months, quarters or years has a column for each. */
const PERIOD =
  /^(?:(?:на |в )?(?:янв|февр?|мар|апр|ма[йя]|июн|июл|авг|сент?|окт|нояб?|дек)[а-я]*\.?|(?:[1-4]|I{1,3}|IV|І{1,3}|ІV|перв\S+|втор\S+|трет\S+|четв[её]рт\S+)(?:-?[а-яё]{1,2})?\s*(?:кв|квартал|полугод|четверт|триместр)[а-я]*\.?|20\d\d)(?:\s*[-–—]?\s*(?:20\d\d\s*)?(?:год[а-я]?|гг?\.?|учебн\S+ год\S*)?)?$/i;

export function namesPeriodColumn(heading: string): boolean {
  return PERIOD.test(heading.trim());
}

export function roleOf(heading: string): ColumnRole {
  return matchesOf(heading)[0]?.role ?? 'other';
}

/** A narrow column breaks the words of its heading: «Ответствен-ный». */
const BROKEN_WORD = /(?<=[а-яё])-\s?(?=[а-яё])/g;

function matchesOf(heading: string): RoleWords[] {
  const trimmed = heading.trim();
  const whole = trimmed.replace(BROKEN_WORD, '');
  return ROLE_WORDS.filter(({ words }) => words.test(trimmed) || words.test(whole));
}

/** True for a heading in words of its own, of which no role is known. */
export function isUnknownHeading(heading: string): boolean {
  return heading.trim() !== '' && matchesOf(heading).length === 0;
}

/** True for a heading that names a part of the plan as well as what is done: «Этап», «Направление», «Задача». */
export function namesPartOfPlan(heading: string): boolean {
  return titleWeight(heading) === 1;
}

/** Years head columns of money and of planned values as well as of a matrix of terms. */
const BARE_YEAR = /20\d\d(?:\s*(?:год[а-я]*|гг?\.?))?$/i;
const ROW_NUMBER = /^\d{1,4}(?:\.\d{1,3})*[.)]?$/;
const TERM =
  /^(?:до|по(?! (?:кварталам|месяцам)(?::|$))|с|со|не позднее|к|в течени[еи]|ежемесячно|ежеквартально|ежегодно|постоянно)(?:\s|$)|\d{1,2}\.\d\d/i;

/** Words of a heading may stand in a row («Провести мероприятие … справка по итогам»); its number and term may not. */
function isRow(cells: readonly string[]): boolean {
  const periods = cells.filter(namesPeriodColumn).length;
  return ROW_NUMBER.test(cells[0]?.trim() ?? '') || periods === 1 || cells.some((cell) => TERM.test(cell.trim()));
}

/** Longest heading of a column; a longer cell is the words of a row. */
const LONGEST_HEADING = 160;

/**
 * The columns of a header row, or null when the row is no header of a roadmap: it must name what is done, and
 * when, by whom or with what result. Of two headings of one role the stronger keeps it; a weaker title («Направление»)
 * is the section of its rows, a second responsible the executors, any other stays `other`.
 */
export function recogniseHeader(cells: readonly string[]): Column[] | null {
  if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST_HEADING) || isRow(cells)) return null;
  const columns = assignRoles(cells);
  const has = (...roles: ColumnRole[]): boolean => columns.some(({ role }) => roles.includes(role));
  const titleHeading = columns.find(({ role }) => role === 'title')?.heading;
  if (titleHeading === undefined) return null;
  const isWeak = titleWeight(titleHeading) <= WEAK_TITLE;
  if (has('indicator') && isWeak) return null;
  const marksTerms = columns.some(({ role, heading }) => role === 'mark' && !BARE_YEAR.test(heading));
  const isRoadmap =
    has('deadline', 'termStart') || marksTerms || (!isWeak && has('mark', 'responsible', 'expectedResult', 'evidence'));
  const filled = cells.filter((cell) => cell.trim() !== '');
  return isRoadmap && filled.length >= 2 ? measureAsResult(columns) : null;
}

/** «Показатель» right of an activity says what comes of it, where no other column does. */
function measureAsResult(columns: readonly Column[]): Column[] {
  const measureAt = columnOf(columns, 'indicator');
  const isResult = columnOf(columns, 'expectedResult') < 0 && measureAt > columnOf(columns, 'title');
  const at = isResult ? measureAt : -1;
  return columns.map((column, index) => (index === at ? { ...column, role: 'expectedResult' } : column));
}

function titleWeight(heading: string): number {
  return matchesOf(heading).find(({ role }) => role === 'title')?.weight ?? 0;
}

/** The role of each heading among its neighbours, whatever kind of table it is. */
export function assignRoles(headings: readonly string[]): Column[] {
  const isPeriod = headings.filter(namesPeriodColumn).length > 1 ? namesPeriodColumn : () => false;
  const matches = headings.map((heading) => (isPeriod(heading) ? [] : matchesOf(heading)));
  const strongest = new Map<ColumnRole, number>();
  const weightAt = (at: number | undefined): number => (at === undefined ? 0 : (matches[at]?.[0]?.weight ?? 0));
  matches.forEach(([first], at) => {
    if (first && first.weight > weightAt(strongest.get(first.role))) strongest.set(first.role, at);
  });
  const columns = headings.map((heading, at): Column => {
    if (isPeriod(heading)) return { role: 'mark', heading };
    const [first, ...others] = matches[at] ?? [];
    if (!first) return { role: 'other', heading };
    if (strongest.get(first.role) === at || first.role === 'other') return { role: first.role, heading };
    if (first.role === 'title' && first.weight === 1) return { role: 'section', heading };
    if (first.role === 'responsible' && !strongest.has('executors')) return { role: 'executors', heading };
    const next = others.find(({ role }) => role !== first.role && !strongest.has(role));
    return { role: next?.role ?? 'other', heading };
  });
  return loneTermAsDeadline(secondOwnersOnce(columns));
}

/** A third column of people is none of ours. */
function secondOwnersOnce(columns: readonly Column[]): Column[] {
  const first = columns.findIndex(({ role }) => role === 'executors');
  return columns.map((column, at) =>
    column.role === 'executors' && at > first ? { ...column, role: 'other' } : column,
  );
}

/** «Окончание» without a «начало» beside it is the deadline. */
function loneTermAsDeadline(columns: readonly Column[]): Column[] {
  const has = (wanted: ColumnRole): boolean => columns.some(({ role }) => role === wanted);
  if (has('deadline') || has('termStart') === has('termEnd')) return [...columns];
  return columns.map((column) =>
    column.role === 'termStart' || column.role === 'termEnd' ? { ...column, role: 'deadline' } : column,
  );
}

/** Position of a role among the columns, -1 when the table has no such column. */
export function columnOf(columns: readonly Column[], role: ColumnRole): number {
  return columns.findIndex((column) => column.role === role);
}
