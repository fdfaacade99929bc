import { opensAsTerm } from '../../document/index.js';
import type { ReadSection } from '../order-reading.js';
import { cellText } from './cell.js';
import { type Column, columnOf } from './columns.js';
import { leadingNumber } from './item-number.js';
import type { BodyRow } from './rows.js';

export type RowKind =
  | { readonly kind: 'section'; readonly number: string | null; readonly title: string }
  | { readonly kind: 'item'; readonly number: string | null; readonly closedByDot: boolean }
  | { readonly kind: 'continuation' };

/** What the whole table says about its numbering, needed to judge a single row. */
export interface Numbering {
  /** Numbers that have rows below them: «4» where «4.1» is met. */
  readonly parents: ReadonlySet<string>;
  readonly anyNumber: boolean;
  /** Rows are counted in Arabic figures: a Roman number is a part's. */
  readonly anyArabic: boolean;
}

export function numberingOf(rows: readonly BodyRow[], columns: readonly Column[]): Numbering {
  const numberAt = columnOf(columns, 'number');
  const parents = new Set<string>();
  let anyNumber = false;
  let anyArabic = false;
  for (const row of rows) {
    const number = leadingNumber(cellText(row.cells[numberAt]))?.number;
    if (!number) continue;
    anyNumber = true;
    anyArabic ||= /^\d/.test(number);
    for (let dot = number.indexOf('.'); dot > 0; dot = number.indexOf('.', dot + 1)) parents.add(number.slice(0, dot));
  }
  return { parents, anyNumber, anyArabic };
}

/** Tells a section's heading, a new item and the rest of the item above apart. */
export function kindOfRow(
  row: BodyRow,
  columns: readonly Column[],
  numbering: Numbering,
  /** Number of the item above, null at the top. */
  above: string | null,
): RowKind {
  const numberAt = columnOf(columns, 'number');
  const titleAt = columnOf(columns, 'title');
  const texts = row.cells.map(cellText);
  const filled = texts.flatMap((text, at) => (text === '' ? [] : [at]));
  const hasItemAbove = above !== null;
  const lead = leadingNumber(texts[numberAt] ?? '', above);

  if (filled.length === 1) {
    const at = filled[0] ?? 0;
    const words = texts[at] ?? '';
    const opening = leadingNumber(words, above);
    const isBareNumber = opening !== null && opening.rest === '' && at === numberAt;
    const goesOn = hasItemAbove && !row.cells[at]?.bold && continues(words, row.afterBreak);
    if (isBareNumber) return { kind: 'item', number: opening.number, closedByDot: opening.closedByDot };
    // A heading stands at the left edge or where activities stand.
    if (at > 0 && at !== titleAt && at !== numberAt && hasItemAbove) return { kind: 'continuation' };
    if (at === titleAt && goesOn) return { kind: 'continuation' };
    return section(words);
  }
  if (lead && filled.length === 2 && filled.includes(titleAt)) {
    const title = row.cells[titleAt];
    const isRoman = numbering.anyArabic && /^[IVXІХ]+$/.test(lead.number);
    if (numbering.parents.has(lead.number) || isRoman || (title?.bold && !lead.number.includes('.'))) {
      return { kind: 'section', number: lead.number, title: cellText(title) };
    }
  }
  if (lead && filled.length === 2 && PART.test(texts[titleAt] ?? '')) return section(texts[titleAt] ?? '');
  if (lead) return { kind: 'item', number: lead.number, closedByDot: lead.closedByDot };
  const title = texts[titleAt] ?? '';
  if (hasItemAbove && numbering.anyNumber && (title === '' || row.afterBreak || continues(title, true))) {
    return { kind: 'continuation' };
  }
  const isTorn = title === '' || (continues(title, row.afterBreak) && !hasOwnTerm(row, columns));
  if (hasItemAbove && !numbering.anyNumber && isTorn) return { kind: 'continuation' };
  return { kind: 'item', number: null, closedByDot: true };
}

/** «Раздел 1. Кадры»: the word only tells that a number follows. */
const PART = /^(?:под)?раздел\s+(?:№\s*)?(?=(?:\d{1,2}|[IVXІХ]{1,5})(?:\.\d{1,2})?[.)]?\s+\S)/i;

function section(words: string): RowKind {
  return { kind: 'section', ...sectionOf(words) };
}

/** A part's heading with its number apart. */
export function sectionOf(words: string): ReadSection {
  const lead = leadingNumber(words.replace(PART, ''));
  // «I квартал» is the name of a part, not the first of its parts.
  const isCounted = /^(?:-?[а-яё]{1,2}\s+)?(?:квартал|полугоди|четверть|триместр|недел|декад)/i.test(lead?.rest ?? '');
  return lead && lead.rest !== '' && !isCounted
    ? { number: lead.number, title: lead.rest }
    : { number: null, title: words };
}

/** What goes on with a term («2025 года») opens none; a row that has its own is no rest of the one above. */
function hasOwnTerm({ cells }: BodyRow, columns: readonly Column[]): boolean {
  const term = cellText(cells[columnOf(columns, 'deadline')]);
  return opensAsTerm(term) && !/^20\d\d/.test(term);
}

/** Words that cannot open a row of their own: a small letter; right after a page break a quotation or an abbreviation. */
function continues(words: string, afterBreak: boolean): boolean {
  const first = words.replace(/^[("]+/, '').charAt(0);
  const isSmallLetter = first !== first.toUpperCase();
  return isSmallLetter || (afterBreak && (first === '«' || /^[А-ЯЁ]{2,}(?![а-яё\s])/.test(words)));
}
