import { squeezeSpaces } from '../../document/index.js';
import { trailingFormulaAt } from './trailing-formula.js';
import { withoutTypesetting } from './typesetting.js';

/** An indicator's name and the words of its formula, where the cell of the name holds both. */
export interface NameAndFormula {
  readonly name: string;
  readonly formula: string | null;
}

const ANNOUNCED =
  /[\s,;.:(–-]*(?<announce>(?:формула\s+(?:для\s+)?(?:расч[её]та|вычислени[яй])|(?:рассчитыва|вычисля|определя)[а-яё]+\s+по\s+формуле|(?:методика\s+)?расч[её]та?(?=\s*:)|формула(?=\s*:))\s*:?\s*)/i;
const ZERO_RULE = /^[\s.,;]*(?<rule>если\s.+)$/i;
const RATIO = /\((?:[^():]*:)?[^()]*\)|:\s*/;

/** A longer cell is a text, not an indicator with its formula. */
const LONGEST = 2_000;

/** Takes the formula out of an indicator's words: announced («формула для расчета: …») or in brackets («(А/Б - В/Г)»). */
export function splitFormula(cell: string): NameAndFormula {
  if (cell.length > LONGEST) return { name: squeezeSpaces(cell), formula: null };
  const words = withoutTypesetting(squeezeSpaces(cell));
  const announced = ANNOUNCED.exec(words);
  const formula = announced ? words.slice(announced.index + announced[0].length).trim() : '';
  if (announced && formula !== '') {
    const end = words.charAt(announced.index) === '.' ? '.' : '';
    return { name: `${words.slice(0, announced.index)}${end}`.trim(), formula: withoutOuterBracket(formula) };
  }
  return bracketed(words) ?? trailing(words) ?? { name: words, formula: ratioInside(words) };
}

/** «Динамика … (Доля «5»/доля «2» - …). Если доли «2» равны 0, …»: arithmetic in brackets at the end of the name. */
function bracketed(words: string): NameAndFormula | null {
  const open = words.lastIndexOf('(');
  const close = words.indexOf(')', open);
  if (open <= 0 || close < 0) return null;
  const inside = words.slice(open + 1, close);
  const after = words.slice(close + 1);
  const rule = ZERO_RULE.exec(after)?.groups?.rule ?? '';
  if (!isArithmetic(inside) || (rule === '' && /[^\s.,;]/.test(after))) return null;
  return { name: words.slice(0, open).trim(), formula: rule === '' ? inside : `${inside}. ${rule}` };
}

function trailing(words: string): NameAndFormula | null {
  const at = trailingFormulaAt(words);
  return at === null ? null : { name: words.slice(0, at).replace(/[\s,;:(–-]+$/, ''), formula: words.slice(at) };
}

function isArithmetic(words: string): boolean {
  const isDivision = /[а-яёa-z»)\d]\s*\/\s*[а-яёa-z«(\d]/i.test(words.replace(/и\s*\/\s*или/gi, ''));
  return /[а-яёa-z)]\s*=\s*\S/i.test(words) || (isDivision && /\s[-–+×*]\s|[×*]/.test(words));
}

/** «соотношение 10% низких результатов/10% высоких результатов» inside a name states a formula and stays in the name. */
function ratioInside(words: string): string | null {
  const at = /(?:соотношение|отношение)\s+[^():;]*\/[^():;]*/i.exec(words);
  return at && !RATIO.test(at[0]) ? at[0].trim() : null;
}

function withoutOuterBracket(formula: string): string {
  const inner = /^\(([^()]*)\)\.?$/.exec(formula)?.[1];
  return inner ?? formula;
}
