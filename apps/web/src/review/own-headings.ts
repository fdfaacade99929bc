export type RowField = 'number' | 'title' | 'term' | 'responsible' | 'result' | 'audience';

// The words by which the tables of orders name their columns; the first rule that fits an unclaimed heading takes it.
const WORDS: readonly (readonly [RowField, RegExp])[] = [
  ['number', /№|номер/iu],
  ['term', /срок|дата|период/iu],
  ['result', /результат|итог|форма завершения/iu],
  ['audience', /целев|аудитори|категори/iu],
  ['responsible', /ответствен|исполнител/iu],
  ['title', /мероприят|наименован|содержан|направлен/iu],
];

/** The order's own names of the columns, as far as its table has them. */
export function ownHeadings(columns: readonly string[]): Partial<Record<RowField, string>> {
  const headings: Partial<Record<RowField, string>> = {};
  for (const column of columns) {
    const field = WORDS.find(([name, words]) => headings[name] === undefined && words.test(column))?.[0];
    if (field !== undefined) headings[field] = column;
  }
  return headings;
}
