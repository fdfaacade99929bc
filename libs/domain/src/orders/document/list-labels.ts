import { opensAsTerm, type SourceLine, squeezeSpaces } from '../../document/index.js';

interface Label {
  readonly column: number;
  readonly words: RegExp;
}

/** The columns of the table a list of activities stands for; a heading as an order would print it. */
export const HEADINGS =
  '№|Мероприятие|Срок|Ответственный|Соисполнители|Ожидаемый результат|Участники|Место проведения'.split('|');
/** From here on a column stands only where the list has it. */
export const OPTIONAL_FROM = 6;

const SIGN = '(?:[:–—]|\\s[–—-]\\s)';
const label = (column: number, words: string): Label => ({
  column,
  words: new RegExp(`(?:^|(?<=[.;,)]\\s))(?:${words})\\s*(?:[:–—]|\\s-\\s)\\s*`, 'i'),
});
const LABELS: readonly Label[] = [
  label(2, 'срок(?:и)?(?: (?:исполнения|выполнения|проведения|реализации))?|дата(?: проведения)?|когда'),
  label(
    3,
    'отв(?:етственн(?:ый|ые|ая)(?: (?:исполнител[ьи]|лиц[оа]))?)?\\.?|исполнител[ьи]|кто (?:отвечает|исполняет|проводит)',
  ),
  label(4, 'соисполнител[ьи]'),
  label(5, '(?:ожидаемый )?результат|форма отч[её]тности|документ'),
  label(6, 'участники|категория(?: участников)?|(?:целевая )?аудитория|для кого'),
  label(7, 'место(?: проведения)?|где'),
];
/** «Мероприятие: Провести осмотр»: what opens an item, with a number before it or without. */
const TITLE = new RegExp(
  `^(?:(?:наименование |название )?(?:мероприяти[ея]|работы|поручени[ея]|задач[иа])|что (?:необходимо )?сделать|содержание(?: работы| мероприятия)?|вид работы?|тема)\\s*${SIGN}\\s*`,
  'i',
);
const NUMBER = /^(?:[-–—•]\s+)?(?<number>\d{1,2}(?:\.\d{1,3})*)[.)]?\s+/;

/** True for the first line of an item that is told by its label. */
export function opensWithTitle(text: string): boolean {
  return TITLE.test(text.trim());
}

/** True for a line that begins with a label of an item. */
export function opensWithLabelOfItem(text: string): boolean {
  return LABELS.some(({ words }) => words.exec(text.trim())?.index === 0);
}

/** The number a line opens with, with a dot, and the words after it; no number for other words. */
export function numberApart(words: string): { number: string; rest: string } {
  const number = NUMBER.exec(words);
  return {
    number: number ? `${number.groups?.number ?? ''}.` : '',
    rest: words.slice(number?.[0].length ?? 0).replace(TITLE, ''),
  };
}

/** The cells of an item; null where nothing in it says what is a term or an owner. */
export function cellsOf(lines: readonly SourceLine[]): string[] | null {
  const words = lines.map(({ text }) => text).join(' ');
  const { number, rest } = numberApart(words);
  if (number === '' && !opensWithTitle(words)) return null;
  const found = LABELS.flatMap(({ column, words: pattern }) => {
    const match = pattern.exec(words) ?? (lines.length > 1 ? startOfLine(lines, pattern) : null);
    return match ? [{ column, from: match.index, to: match.index + match[0].length }] : [];
  }).sort((one, other) => one.from - other.from);
  const [first] = found;
  if (!first) return cellsInTail(number, rest);
  const cells = HEADINGS.map(() => '');
  cells[0] = number;
  cells[1] = trimmed(words.slice(words.length - rest.length, first.from));
  found.forEach(({ column, to }, at) => {
    cells[column] = trimmed(words.slice(to, found[at + 1]?.from ?? words.length));
  });
  return cells;
}

/**
 * «Промывка систем (МУП «Теплосеть», до 25 августа).», «Сбор сведений – до 1 марта – Орлова И.И.»: the term and who answers
 * stand at the end without labels. Null where not exactly one of the pieces is a term.
 */
function cellsInTail(number: string, words: string): string[] | null {
  const closed = words.trimEnd().replace(/[.;]$/, '');
  const bracket = lastBracket(closed.trimEnd());
  const [title = '', ...dashed] = bracket ? [] : closed.split(/\s[–—]\s/).map((piece) => piece.trim());
  const pieces = bracket ? splitAtCommas(bracket.inside) : dashed;
  const terms = pieces.filter(opensAsTerm);
  const owners = pieces.filter((piece) => !opensAsTerm(piece));
  const isTail = pieces.length > 1 && terms.length === 1 && (bracket !== undefined || owners.length === 1);
  if (!isTail) return null;
  const cells = HEADINGS.map(() => '');
  cells[0] = number;
  cells[1] = trimmed(bracket?.before ?? title);
  cells[2] = terms[0] ?? '';
  cells[3] = owners.join(', ');
  return cells;
}

/** The bracket that ends the words, with the brackets in it, and what stands before it. */
function lastBracket(words: string): { readonly before: string; readonly inside: string } | null {
  if (!words.endsWith(')')) return null;
  let depth = 0;
  for (let at = words.length - 1; at > 0; at -= 1) {
    const sign = words.charAt(at);
    if (sign === ')') depth += 1;
    else if (sign === '(') depth -= 1;
    if (depth === 0) return { before: words.slice(0, at), inside: words.slice(at + 1, -1) };
  }
  return null;
}

/** Pieces between commas and semicolons that stand in no quotation. */
function splitAtCommas(words: string): string[] {
  return (words.match(/(?:«[^»]{0,500}»|[^,;«])+/g) ?? []).map((piece) => piece.trim()).filter(Boolean);
}

/** A label that opens a line needs no full stop before it. */
function startOfLine(lines: readonly SourceLine[], pattern: RegExp): RegExpExecArray | null {
  let before = 0;
  for (const { text } of lines) {
    const match = pattern.exec(text);
    if (match?.index === 0) {
      match.index = before;
      return match;
    }
    before += text.length + 1;
  }
  return null;
}

export function trimmed(words: string): string {
  let end = words.length;
  while (end > 0 && /[\s(;,]/.test(words.charAt(end - 1))) end -= 1;
  return squeezeSpaces(words.slice(0, end)).replace(/(?<![а-яё]\.[а-яё])(?<!\s[А-ЯЁ])\.$/iu, '');
}
