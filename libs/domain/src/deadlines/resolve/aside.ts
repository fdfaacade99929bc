import { parse } from '../language/parse.js';
import type { Clause, Part, Place } from '../language/tree.js';
import type { Frame } from './frame.js';
import { wordsAt } from './wording.js';

type Aside = Extract<Clause, { type: 'aside' }>;

/** The words in brackets as parts of their own; none where they follow no grammar. */
export function partsInside({ text }: Aside, frame: Frame): Part[] {
  const from = text.from + 1;
  const { tree } = parse(frame.phrase.slice(from, text.to - 1));
  return [...moved(tree?.parts ?? [], from)];
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

/** The same tree with all its places counted from the beginning of the whole phrase. */
function moved<T>(value: T, by: number): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, by)) as T;
  if (isPlace(value)) return { from: value.from + by, to: value.to + by } as T;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, moved(inner as unknown, by)])) as T;
}

function isPlace(value: object): value is Place {
  const { from, to } = value as Partial<Place>;
  return typeof from === 'number' && typeof to === 'number';
}
