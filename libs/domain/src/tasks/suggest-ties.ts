import type { RowTie } from './row-ties.js';

/** What a row says of itself, as far as it may name others. */
export interface RowInWords {
  readonly id: string;
  readonly source: 'table' | 'clause';
  readonly number: string;
  readonly title: string;
  readonly deadlineText: string | null;
}

const LIST = String.raw`(\d+(?:\.\d+)*\.?(?:\s*(?:,|и|;)\s*(?:пп?\.\s*)?\d+(?:\.\d+)*\.?)*)`;
const BY_NUMBER = new RegExp(
  String.raw`(?:по\s+(?:итогам|результатам)|после|на\s+основании|с\s+учётом\s+результатов)\s+(?:[а-яё]+\s+){0,3}?(?:пп?\.|пункт(?:а|ов)?|строки?|строк)\s*${LIST}`,
  'giu',
);
/** «после утверждения перечня школ» */
const BY_NAME =
  /(?:^|\s)после\s+((?:утвержд|соглас|разработ|провед|получ|формиров|подписа|составл|подготов|опреде)\S*(?:\s+(?!до|в\s+срок|не\s)[а-яё-]+){1,4})/giu;

/** The numbers of the rows whose result the words wait for: «по итогам п. 2.1», «после исполнения пп. 3.1 и 3.2». */
export function rowsWaitedFor(words: string): string[] {
  const found = [...words.matchAll(BY_NUMBER)].flatMap(([, list = '']) => list.match(/\d+(?:\.\d+)*/gu) ?? []);
  return [...new Set(found)];
}

/**
 * Which rows of an order seem to wait for which, by their own words: another row's number, or what another row is about.
 * What may mean several rows, or the row itself, is left to a person; so is every tie, until he has said yes to it.
 */
export function suggestTies(rows: readonly RowInWords[]): RowTie[] {
  const stems = new Map(rows.map((row) => [row.id, stemsOf(row.title)]));
  return rows.flatMap((row) => {
    const words = `${row.title}. ${row.deadlineText ?? ''}`;
    const others = rows.filter(({ id }) => id !== row.id);
    const numbered = rowsWaitedFor(words).flatMap((number) => onlyOne(withNumber(others, number, row.source)));
    const named = [...words.matchAll(BY_NAME)].flatMap(([, phrase = '']) => {
      const asked = [...stemsOf(phrase)];
      return onlyOne(others.filter(({ id }) => asked.every((stem) => stems.get(id)?.has(stem))));
    });
    return [...new Set([...numbered, ...named])].map((needsItemId) => ({ itemId: row.id, needsItemId }));
  });
}

function onlyOne(rows: readonly RowInWords[]): string[] {
  const [first, ...further] = rows;
  return first === undefined || further.length > 0 ? [] : [first.id];
}

/** Rows of the same kind first: «п. 2» of a clause is a clause, of a row of a table a row. */
function withNumber(rows: readonly RowInWords[], number: string, source: RowInWords['source']): RowInWords[] {
  const called = rows.filter((row) => row.number.replace(/\.$/u, '') === number);
  const alike = called.filter((row) => row.source === source);
  return alike.length > 0 ? alike : called;
}

const STEM = 4;

/** Beginnings of the words that are not small: «перечня» and «перечень» begin alike. */
function stemsOf(words: string): Set<string> {
  const found =
    words
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}+/gu) ?? [];
  return new Set(found.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM)));
}
