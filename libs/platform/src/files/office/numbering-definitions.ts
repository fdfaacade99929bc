import { type NumberForm } from '../blocks/number-form.js';
import { childNamed, childrenNamed, parsePart, valueAt, type XmlElement } from './xml-part.js';

/** A level of a list: how its number is counted and written. */
export interface ListLevel {
  readonly start: number;
  readonly form: NumberForm | 'bullet';
  /** «%1.%2.»: the numbers of levels 1 and 2 with points. */
  readonly text: string;
  /** All numbers in it are written in Arabic figures. */
  readonly isLegal: boolean;
  /** The style whose paragraphs belong to this level. */
  readonly style: string | undefined;
  /** After a number of which level (1-based) it begins anew; undefined: of any higher one; 0: never. */
  readonly restartsAfter: number | undefined;
}

/** A list as paragraphs refer to it. Lists of one sequence count on together. */
export interface ListDefinition {
  readonly sequence: string;
  readonly levels: readonly ListLevel[];
  /** Levels that begin anew with this list, and with which number. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

const FORMS: Readonly<Record<string, NumberForm | 'bullet'>> = {
  bullet: 'bullet',
  decimal: 'decimal',
  decimalZero: 'decimalZero',
  upperRoman: 'upperRoman',
  lowerRoman: 'lowerRoman',
  upperLetter: 'upperLetter',
  lowerLetter: 'lowerLetter',
  russianUpper: 'russianUpper',
  russianLower: 'russianLower',
  none: 'none',
};

/** The lists of a document by their `numId`. */
export function readListDefinitions(numbering: Buffer | null): Map<string, ListDefinition> {
  const lists = new Map<string, ListDefinition>();
  if (numbering === null) return lists;
  const $ = parsePart(numbering);
  const root = $.root().children()[0];
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map((one) => [one.attribs['w:abstractNumId'] ?? '', one]),
  );
  const styledAbstracts = new Map([...abstracts].map(([id, one]) => [valueAt(one, 'w:styleLink'), id]));
  for (const num of childrenNamed(root, 'w:num')) {
    const said = valueAt(num, 'w:abstractNumId') ?? '';
    // A list that only names a style is counted with the one that defines the style.
    const link = valueAt(abstracts.get(said), 'w:numStyleLink');
    const sequence = (link === undefined ? undefined : styledAbstracts.get(link)) ?? said;
    lists.set(num.attribs['w:numId'] ?? '', definitionOf(num, sequence, abstracts.get(sequence)));
  }
  return lists;
}

function definitionOf(num: XmlElement, sequence: string, abstract: XmlElement | undefined): ListDefinition {
  const levels: ListLevel[] = [];
  for (const level of childrenNamed(abstract, 'w:lvl')) levels[levelNumber(level)] = readLevel(level);
  const startOverrides = new Map<number, number>();
  for (const override of childrenNamed(num, 'w:lvlOverride')) {
    const at = levelNumber(override);
    const level = childNamed(override, 'w:lvl');
    if (level !== undefined) levels[at] = readLevel(level);
    const start = wholeNumber(valueAt(override, 'w:startOverride'));
    if (start !== undefined) startOverrides.set(at, start);
  }
  return { sequence, levels, startOverrides };
}

function readLevel(level: XmlElement): ListLevel {
  return {
    start: wholeNumber(valueAt(level, 'w:start')) ?? 0,
    form: FORMS[valueAt(level, 'w:numFmt') ?? 'decimal'] ?? 'decimal',
    text: childNamed(level, 'w:lvlText')?.attribs['w:val'] ?? '',
    isLegal: childNamed(level, 'w:isLgl') !== undefined,
    style: valueAt(level, 'w:pStyle'),
    restartsAfter: wholeNumber(valueAt(level, 'w:lvlRestart')),
  };
}

function levelNumber(element: XmlElement): number {
  return Math.min(8, Math.max(0, wholeNumber(element.attribs['w:ilvl']) ?? 0));
}

function wholeNumber(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}
