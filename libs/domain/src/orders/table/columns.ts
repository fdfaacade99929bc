/** What a column of the roadmap holds. `termStart` and `termEnd` are a deadline written in two columns. */
export type ColumnRole =
  | 'number'
  | 'title'
  | 'deadline'
  | 'termStart'
  | 'termEnd'
  | 'responsible'
  | 'executors'
  | 'expectedResult'
  | 'evidence'
  | 'audience'
  | 'other';

export interface Column {
  readonly role: ColumnRole;
  readonly heading: string;
}

/** First match wins: a heading often holds the words of several roles («Сроки проведения мероприятий»). */
const ROLE_WORDS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:№|n|номер|п\/п)(?:\s*(?:п\/?\s?п\.?|строки|пункта))?\.?$/i],
  ['responsible', /ответственн/i],
  ['executors', /соисполнител|участвующи/i],
  ['responsible', /исполнител/i],
  ['termStart', /начал[оа](?!\S)|дата начала/i],
  ['termEnd', /окончани|завершени|(?<!\S)конец/i],
  ['deadline', /(?<![а-я])срок|(?<![а-я])дат[аы]|период|время проведения|когда/i],
  ['audience', /целев\S+ (?:групп|аудитори)|аудитори|участник|категори|контингент/i],
  ['evidence', /подтвержд|методы сбора|документ|отч[её]тн|форма (?:отч|завершен|представ)|выход/i],
  ['expectedResult', /результат|итог|эффект|продукт/i],
  [
    'title',
    /(?<![а-я])(?:мероприяти|наименован|содержани|действи|вид(?:ы)? (?:работ|деятельн)|направлени|задач|тема|название)/i,
  ],
];

export function roleOf(heading: string): ColumnRole {
  return ROLE_WORDS.find(([, words]) => words.test(heading.trim()))?.[0] ?? 'other';
}

/**
 * The columns of a header row, or null when the row is no header of a roadmap: it must name what is done, and
 * when, by whom or with what result. The first heading without a role beside a known title stays `other`.
 */
export function recogniseHeader(cells: readonly string[]): Column[] | null {
  if (cells.length < 3 || cells.some((cell) => cell.length > 160)) return null;
  const taken = new Set<ColumnRole>();
  const columns = cells.map((heading): Column => {
    const role = roleOf(heading);
    if (role !== 'other' && taken.has(role)) {
      const second = role === 'responsible' && !taken.has('executors') ? 'executors' : 'other';
      taken.add(second);
      return { role: second, heading };
    }
    taken.add(role);
    return { role, heading };
  });
  const says = (...roles: ColumnRole[]): boolean => roles.some((role) => taken.has(role));
  return says('title') && says('deadline', 'termStart', 'responsible', 'expectedResult') ? columns : null;
}

/** Position of a role among the columns, -1 when the table has no such column. */
export function columnOf(columns: readonly Column[], role: ColumnRole): number {
  return columns.findIndex((column) => column.role === role);
}
