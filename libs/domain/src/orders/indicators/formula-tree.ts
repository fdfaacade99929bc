import { type Operand, operandOf } from './formula-operand.js';

/** A formula taken apart: `left` and `right` of a sign, a number, or a quantity. */
export type FormulaTree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'operand'; readonly operand: Operand }
  | {
      readonly kind: 'sign';
      readonly sign: '+' | '-' | '*' | '/';
      readonly left: FormulaTree;
      readonly right: FormulaTree;
    }
  | { readonly kind: 'group'; readonly inner: FormulaTree };

type Piece =
  | { readonly kind: 'sign'; readonly sign: '+' | '-' | '*' | '/' }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'tree'; readonly tree: FormulaTree };

const DEEPEST = 20;

/** Reads arithmetic whose quantities are words: «Доля «5» в 2022 году/доля «2» в 2022 году - …». Null for anything else. */
export function formulaTree(text: string, depth = 0): FormulaTree | null {
  if (depth > DEEPEST) return null;
  const pieces = piecesOf(text, depth);
  return pieces === null ? null : sums(pieces);
}

const LETTER = /[a-zа-яё]/i;

function piecesOf(text: string, depth: number): Piece[] | null {
  const pieces: Piece[] = [];
  let words = '';
  const endWords = (): void => {
    if (words.trim() !== '') pieces.push({ kind: 'words', words: words.trim() });
    words = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '(') {
      const end = closingOf(text, at);
      if (end < 0) return null;
      const inside = text.slice(at + 1, end);
      if (words.trim() === '') {
        const tree = formulaTree(inside, depth + 1);
        if (!tree) return null;
        words = '';
        pieces.push({ kind: 'tree', tree: { kind: 'group', inner: tree } });
      } else {
        words += text.slice(at, end + 1);
      }
      at = end;
      continue;
    }
    const sign = signAt(text, at);
    if (sign === null) {
      words += char;
      continue;
    }
    endWords();
    pieces.push({ kind: 'sign', sign });
  }
  endWords();
  return pieces;
}

function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text.charAt(at) === '(') depth += 1;
    if (text.charAt(at) === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function signAt(text: string, at: number): '+' | '-' | '*' | '/' | null {
  const char = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (char === '+') return '+';
  if ('*×·∗'.includes(char)) return '*';
  if (
    /[хx]/i.test(char) &&
    !LETTER.test(before) &&
    /^[хx]\s*100(?!\d)|^[хx]\s/i.test(text.slice(at)) &&
    /[\s)\d]/.test(before)
  )
    return '*';
  if (char === '÷') return '/';
  if (char === '/') {
    const isAndOr = /и\s*$/i.test(text.slice(0, at)) && /^\s*или/i.test(text.slice(at + 1));
    const isSchoolYear = /20\d\d$/.test(text.slice(0, at)) && /^(?:20)?\d\d(?!\d)/.test(text.slice(at + 1));
    return isAndOr || isSchoolYear ? null : '/';
  }
  if (/[-–—−]/.test(char)) {
    const isHyphen = LETTER.test(before) && LETTER.test(after) && char !== '−' && char !== '–';
    const isRange = /\d/.test(before) && /\d/.test(after) && char !== '−';
    return isHyphen || isRange ? null : '-';
  }
  return null;
}

function sums(pieces: readonly Piece[]): FormulaTree | null {
  return chain(pieces, ['+', '-'], (part) => chain(part, ['*', '/'], single));
}

/** Signs of one rank, from left to right: a/b/c is (a/b)/c. */
function chain(
  pieces: readonly Piece[],
  signs: readonly string[],
  below: (part: readonly Piece[]) => FormulaTree | null,
): FormulaTree | null {
  let tree: FormulaTree | null = null;
  let sign: '+' | '-' | '*' | '/' | null = null;
  let part: Piece[] = [];
  const take = (): boolean => {
    const right = below(part);
    if (!right) return false;
    tree = tree === null || sign === null ? right : { kind: 'sign', sign, left: tree, right };
    part = [];
    return true;
  };
  for (const piece of pieces) {
    if (piece.kind === 'sign' && signs.includes(piece.sign)) {
      if (!take()) return null;
      sign = piece.sign;
    } else {
      part.push(piece);
    }
  }
  return take() ? tree : null;
}

function single(part: readonly Piece[]): FormulaTree | null {
  const [piece, ...more] = part;
  if (!piece || more.length > 0 || piece.kind === 'sign') return null;
  if (piece.kind === 'tree') return piece.tree;
  const number = /^(\d+(?:[.,]\d+)?)\s*%?$/.exec(piece.words)?.[1];
  if (number !== undefined) return { kind: 'number', value: Number(number.replace(',', '.')) };
  const operand = operandOf(piece.words);
  return operand === null ? null : { kind: 'operand', operand };
}
