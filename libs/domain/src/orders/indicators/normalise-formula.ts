import type { IndicatorVariable } from '../indicator-reading.js';
import { qualifierIn } from './band-condition.js';
import { operandOf } from './formula-operand.js';
import { type FormulaTree, formulaTree } from './formula-tree.js';
import { withoutTypesetting } from './typesetting.js';

/** What a formula's words leave open: a quantity's year, what a zero is replaced by, where a chain of divisions is cut. */
export type FormulaDoubt = 'year' | 'zero' | 'division';

export interface FormulaReading {
  readonly expression: string;
  readonly variables: readonly IndicatorVariable[];
  readonly doubts: readonly FormulaDoubt[];
}

const ZERO_RULE =
  /[\s,.;(]*если\s+(?:значени\S+\s+)?(?<what>[^,]+?)\s+рав[а-яё]+\s+(?:0|нулю)\s*,?\s*(?:то\s+)?(?:принима[а-яё]+\s+)?(?:(?:его|её|ее|их)\s+)?(?:значение\s+)?(?:за|равн[а-яё]+)\s+(?<by>\d+)[^.]*\.?/i;
const WHERE = /[\s,.;]*(?:,|\.|;|\s)где\s*:?\s+/i;
const RATIO_OF_TWO =
  /^(?:соотношение|отношение)\s+(?<part>.+?)\s+к\s+(?<whole>.+?)(?<percent>[\s,(]*(?:умнож\S+\s+на\s+100|в\s+процентах|выраженн\S+\s+в\s+процентах|[×*хx]\s*100)\s*%?\)?\s*\.?)?$/i;

/** A longer text is no formula. */
const LONGEST = 2_000;

/**
 * A formula in words as an expression over named quantities: «D=B(2022)/B(район)-B(2021)/B(район)» →
 * `B_2022 / B_district_2022 - …`; «Ч1/Ч2×100 %, где Ч1 – …»; «отношение числа … к числу …». Null where the words are no
 * arithmetic.
 */
export function normaliseFormula(formula: string): FormulaReading | null {
  if (formula.length > LONGEST) return null;
  const words = withoutTypesetting(formula);
  const [arithmetic = '', ...explained] = words.replace(ZERO_RULE, ' ').split(WHERE);
  const rule = ZERO_RULE.exec(words)?.groups;
  const builder = new ExpressionBuilder(definitions(explained.join(' ')), rule ? zeroRule(rule) : null);
  const expression = builder.conditional(arithmetic);
  return expression === null ? null : { expression, variables: builder.variables(), doubts: builder.doubts() };
}

interface ZeroRule {
  readonly base: string;
  readonly by: number;
}

/** «если доли «2» равны 0, то принимать значение за 1»: which quantity, and what stands for its zero. */
function zeroRule({ what = '', by = '' }: Readonly<Record<string, string>>): ZeroRule | null {
  const base = operandOf(what)?.base;
  return base === undefined ? null : { base, by: Number(by) };
}

/** «Ч1 – численность выпускников; Ч2 – общая численность»: what the symbols mean. */
function definitions(words: string): ReadonlyMap<string, string> {
  const found = words.matchAll(
    /(?:^|[;,\n]\s*)(?<symbol>[A-Za-zА-ЯЁа-яё]{1,5}\d{0,2})\s*[-–—]\s*(?<meaning>.+?)(?=[;,\n]\s*[A-Za-zА-ЯЁа-яё]{1,5}\d{0,2}\s*[-–—]\s|[;.]?\s*$)/g,
  );
  return new Map([...found].map(({ groups }) => [groups?.symbol ?? '', (groups?.meaning ?? '').trim()]));
}

class ExpressionBuilder {
  private readonly meanings = new Map<string, string>();
  private readonly found = new Set<FormulaDoubt>();

  constructor(
    private readonly defined: ReadonlyMap<string, string>,
    private readonly zero: ZeroRule | null,
  ) {}

  variables(): IndicatorVariable[] {
    return [...this.meanings].map(([name, meaning]) => ({ name, meaning }));
  }

  doubts(): FormulaDoubt[] {
    return [...this.found];
  }

  /** «для средних школ – A, для основных школ – B» → `if(school_type == 'secondary', A, B)`. */
  conditional(words: string): string | null {
    const cases = [
      ...words.matchAll(/для\s+(?<whom>\S+\s+школ)\s*[-–—:]\s*(?<rule>.+?)(?=[,;]\s*для\s+\S+\s+школ\s*[-–—:]|$)/gi),
    ];
    const [first, second, ...more] = cases.map(({ groups }) => ({
      qualifier: qualifierIn(groups?.whom ?? ''),
      rule: this.plain(groups?.rule ?? ''),
    }));
    if (!first || !second || more.length > 0) return this.plain(words);
    if (first.qualifier === null || first.rule === null || second.rule === null) return null;
    return `if(${first.qualifier}, ${first.rule}, ${second.rule})`;
  }

  private plain(words: string): string | null {
    const sides = words.replace(/[\s,;.]+$/, '').split('=');
    if (sides.length > 2) return null;
    const own = (sides.at(-1) ?? '').trim();
    const ratio = RATIO_OF_TWO.exec(own)?.groups;
    if (ratio && !/[/*×]/.test(ratio.part ?? '')) return this.ratio(ratio);
    const tree = formulaTree(own.replace(/^(?:соотношение|отношение)\s+/i, ''));
    return tree === null || tree.kind === 'number' || (tree.kind === 'operand' && sides.length === 1)
      ? null
      : this.print(tree, null);
  }

  private ratio({ part = '', whole = '', percent }: Readonly<Record<string, string | undefined>>): string | null {
    const [above, below] = [operandOf(part), operandOf(whole)];
    if (!above || !below) return null;
    const [one, other] = [this.named(above.base, part), this.named(below.base, whole)];
    return `${percent === undefined ? '' : '100 * '}${one} / ${other}`;
  }

  private print(tree: FormulaTree, year: number | null): string {
    if (tree.kind === 'number') return String(tree.value);
    if (tree.kind === 'group') return `(${this.print(tree.inner, year)})`;
    if (tree.kind === 'operand') {
      const { base, meaning, year: own } = tree.operand;
      const at = own ?? year;
      return this.named(at === null ? base : `${base}_${at}`, this.defined.get(meaning) ?? meaning);
    }
    const ofTerm = tree.sign === '*' || tree.sign === '/' ? (year ?? this.yearOfTerm(tree)) : null;
    if (tree.sign === '/' && tree.left.kind === 'sign' && tree.left.sign === '/') this.found.add('division');
    const left = this.print(tree.left, ofTerm);
    const right = this.print(tree.right, ofTerm);
    return `${left} ${tree.sign} ${tree.sign === '/' ? this.withZeroRule(tree.right, right) : right}`;
  }

  /** The only year a product or quotient names holds for all its quantities; said first, not last, it leaves a doubt. */
  private yearOfTerm(tree: FormulaTree): number | null {
    const operands = operandsOf(tree);
    const years = new Set(operands.flatMap(({ year }) => year ?? []));
    const [year] = years;
    if (year === undefined || years.size > 1) return null;
    if (operands.at(-1)?.year === null) this.found.add('year');
    return year;
  }

  private withZeroRule(tree: FormulaTree, printed: string): string {
    if (this.zero === null || tree.kind !== 'operand' || tree.operand.base !== this.zero.base) return printed;
    this.found.add('zero');
    return `if(${printed} == 0, ${this.zero.by}, ${printed})`;
  }

  /** The name for a quantity; two quantities with other words never share one. */
  private named(wanted: string, meaning: string): string {
    const own = /^\d/.test(wanted) ? `n_${wanted}` : wanted;
    const isSame = (name: string): boolean =>
      (this.meanings.get(name) ?? meaning).toLowerCase() === meaning.toLowerCase();
    let name = own;
    for (let next = 2; !/_\d{4}$/.test(own) && !isSame(name); next += 1) name = `${own}_${next}`;
    if (!this.meanings.has(name)) this.meanings.set(name, meaning);
    return name;
  }
}

function operandsOf(tree: FormulaTree): { year: number | null }[] {
  if (tree.kind === 'operand') return [tree.operand];
  if (tree.kind === 'group') return operandsOf(tree.inner);
  if (tree.kind === 'sign') return [...operandsOf(tree.left), ...operandsOf(tree.right)];
  return [];
}
