import type { TextValues } from './text-values.js';

/** A piece of a text: words as they stand, or the place of a value, which may be a number to be written as one. */
type Piece = string | { readonly value: string; readonly isNumber: boolean };

const PLACE = /\{\{(.*?)\}\}/u;
const VALUE = /^\w+$/u;
const NUMBER = /^(\w+), number$/u;

/**
 * The texts that need nothing but their values put in, which is nearly all of them: taken apart once, they are said in a
 * fiftieth of the time the library of texts takes, and a letter says hundreds. In one thing they differ from it: a value that
 * ends with a full stop ends its sentence with it.
 */
export class ReadyTexts {
  private readonly taken = new Map<string, readonly Piece[] | null>();
  private readonly plurals: Intl.PluralRules;
  private readonly numbers: Intl.NumberFormat;

  constructor(
    private readonly texts: Readonly<Record<string, string>>,
    locale: string,
  ) {
    this.plurals = new Intl.PluralRules(locale);
    this.numbers = new Intl.NumberFormat(locale);
  }

  /** Null where the text wants more: a form of another word, a date, a value that is not given. */
  say(key: string, values: TextValues): string | null {
    const { count } = values;
    const pieces = this.piecesOf(typeof count === 'number' ? this.formOf(key, count) : key);
    if (pieces === null) return null;
    let said = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') said += endsSentence(said) && isFullStop(piece) ? piece.slice(1) : piece;
      else {
        const value = values[piece.value];
        if (value === undefined || (piece.isNumber && typeof value !== 'number')) return null;
        said += piece.isNumber ? this.numbers.format(Number(value)) : value;
      }
    }
    return said;
  }

  /** A text may tell a count and have one form for all. */
  private formOf(key: string, count: number): string {
    const form = `${key}_${this.plurals.select(count)}`;
    return Object.hasOwn(this.texts, form) ? form : key;
  }

  private piecesOf(key: string): readonly Piece[] | null {
    const known = this.taken.get(key);
    if (known !== undefined) return known;
    const text = Object.hasOwn(this.texts, key) ? this.texts[key] : undefined;
    const pieces = text === undefined ? null : takeApart(text);
    // An unknown key may be anybody's word; those that are ours are few.
    if (text !== undefined) this.taken.set(key, pieces);
    return pieces;
  }
}

/** A value such as «Иванова А.А.» brings the full stop of its sentence with it. */
function endsSentence(said: string): boolean {
  return said.endsWith('.');
}

function isFullStop(piece: string): boolean {
  return piece.startsWith('.') && !piece.startsWith('..');
}

function takeApart(text: string): Piece[] | null {
  if (text.includes('$t(')) return null;
  const pieces: Piece[] = [];
  // Words and places take turns.
  for (const [index, part] of text.split(PLACE).entries()) {
    const [, number] = NUMBER.exec(part) ?? [];
    if (index % 2 === 0) pieces.push(part);
    else if (number !== undefined) pieces.push({ value: number, isNumber: true });
    else if (VALUE.test(part)) pieces.push({ value: part, isNumber: false });
    else return null;
  }
  return pieces;
}
