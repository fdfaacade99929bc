import { parse } from '../language/parse.js';
import type { Clause, Part, Place } from '../language/tree.js';
import type { Frame } from './frame.js';
import { wordsAt } from './wording.js';

type Aside = Extract<Clause, { type: 'aside' }>;

/** The words in brackets as parts of their own; none where they follow no grammar. */
export function partsInside({ text }: Aside, frame: Frame): Part[] {
  const from = text.from + 1;
  const { tree } = parse(frame.phrase.slice(from, text.to - 1));
  return (tree?.parts ?? []).map((part) => ({
    ...part,
    label: part.label && { from: part.label.from + from, to: part.label.to + from },
    clauses: part.clauses.map((clause) => shifted(clause, from)),
  }));
}

/** Words in brackets: dates, a weekday or a plan count as if they stood outside; a remark comes back as it is. */
export function readAside(aside: Aside, frame: Frame): Clause[] {
  const [part, more] = partsInside(aside, frame);
  const isRemark = !part || more || part.label !== null || part.clauses.some((clause) => clause.type === 'aside');
  return isRemark ? [aside] : [...part.clauses];
}

/** The remark without its brackets. */
export function remarkOf(aside: Aside, phrase: string): string {
  return wordsAt(phrase, { from: aside.text.from + 1, to: aside.text.to - 1 });
}

/** The same clause with its places counted from the beginning of the whole phrase. */
function shifted(clause: Clause, by: number): Clause {
  const move = (place: Place): Place => ({ from: place.from + by, to: place.to + by });
  const at = move(clause.at);
  switch (clause.type) {
    case 'external':
      return { ...clause, plan: move(clause.plan), at };
    case 'onDemand':
      return { ...clause, condition: move(clause.condition), at };
    case 'eventPeriod':
      return { ...clause, event: move(clause.event), at };
    case 'reportingPeriod':
    case 'time':
    case 'aside':
      return { ...clause, text: move(clause.text), at };
    case 'relative':
      return { ...clause, anchor: clause.anchor && move(clause.anchor), at };
    default:
      return { ...clause, at };
  }
}
