import { parse } from '../language/parse.js';
import type { Clause, Place } from '../language/tree.js';
import type { Frame } from './frame.js';
import { wordsAt } from './wording.js';

type Aside = Extract<Clause, { type: 'aside' }>;

/** Words in brackets: dates, a weekday or a plan count as if they stood outside; a remark comes back as it is. */
export function readAside(aside: Aside, frame: Frame): Clause[] {
  const from = aside.text.from + 1;
  const inner = frame.phrase.slice(from, aside.text.to - 1);
  const { tree } = parse(inner);
  const [part] = tree?.parts ?? [];
  if (
    !tree ||
    tree.parts.length !== 1 ||
    !part ||
    part.label !== null ||
    part.clauses.some((clause) => clause.type === 'aside')
  ) {
    return [aside];
  }
  return part.clauses.map((clause) => shifted(clause, from));
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
