import { infinitiveAt, type NameLexicon, performersOf } from '../orders/index.js';
import { verbsOf } from './decision-force.js';
import type { DecisionUnit } from './decision-units.js';
import type { Heading } from './draft.js';

/** The headings of a resolution, and which of them speaks for what stands below. */
export class Headings {
  private readonly bySign = new Map<string, Heading>();
  /** A heading without a number speaks for all below it until the next one. */
  plain: Heading | null = null;
  last: Heading | null = null;
  private items = 0;

  constructor(private readonly lexicon: NameLexicon) {}

  open(sign: string | null, text: string): void {
    const verb = verbsOf(text)[0] ?? null;
    const above = sign === null ? null : this.above(sign);
    const own = performersOf(text, this.lexicon);
    const performers = own.responsible.length === 0 && above ? above.performers : own;
    const heading: Heading = { sign, performers, verb: verb ?? above?.verb ?? null };
    if (sign !== null) this.bySign.set(sign, heading);
    else this.plain = heading;
    this.last = heading;
    this.items = 0;
  }

  above(sign: string): Heading | null {
    for (let dot = sign.lastIndexOf('.'); dot > 0; dot = sign.lastIndexOf('.', dot - 1)) {
      const heading = this.bySign.get(sign.slice(0, dot));
      if (heading) return heading;
    }
    return sign.includes('.') ? null : this.plain;
  }

  /** The number of a list item below the heading: «2а», «2.1». */
  itemOf({ sign: headingSign }: Heading, sign: string | null): string {
    this.items += 1;
    const head = headingSign ?? '';
    return sign === null ? `${head}${head === '' ? '' : '.'}${this.items}` : head + sign;
  }
}

/** A numbered line that only says who, or «Утвердить:», with the decisions in a list below it. */
export function opensList(unit: DecisionUnit, next: DecisionUnit | undefined): boolean {
  if (!next) return false;
  const isParent = next.mark === 'number' && next.sign?.startsWith(`${unit.sign}.`) === true;
  const names = namesOnly(unit.text);
  if (isParent) return /:$/.test(unit.text) || (names && !/\.$/.test(unit.text));
  return /:$/.test(unit.text) && names && (next.mark === 'dash' || next.mark === 'letter' || next.mark === 'plain');
}

/** «Рекомендовать руководителям школ:» has no verb of work yet. */
export function namesOnly(text: string): boolean {
  return infinitiveAt(text.replace(/^(?:рекомендовать|предложить|просить|поручить|обязать)\s+/i, '')) < 0;
}
