import { parse } from '../language/parse.js';
import type { Clause } from '../language/tree.js';
import { resolveDated } from './dated.js';
import { isWhole } from './dated-reading.js';
import type { Frame } from './frame.js';
import { isProblem, Trace, type Window } from './window.js';
import { wordsAt } from './wording.js';

/** «1 этап – до 1 марта»: the part is a step of the work, and the time behind its name is its own. */
const STAGE = /(?<![а-яё])(?:этап|очередь|стади[яи]|тур|шаг|период)(?![а-яё])/iu;
const IN_BRACKETS = /\(([^()]+)\)\.?\s*$/u;

/** The month, the period or the term a section heading names («СЕНТЯБРЬ», «I квартал», «1 этап – до 1 марта», «Подготовка (январь)»); `null` where it names none. */
export function sectionWindow(section: string | null, frame: Frame): Window | null {
  if (section === null) return null;
  const bracketed = IN_BRACKETS.exec(section)?.[1];
  return windowOf(section, frame) ?? (bracketed === undefined ? null : windowOf(bracketed, frame));
}

function windowOf(words: string, frame: Frame): Window | null {
  const { tree } = parse(words);
  const [part, more] = tree?.parts ?? [];
  const [clause, another] = part?.clauses ?? [];
  if (!part || more || !clause || another || !namesTime(clause)) return null;
  if (part.label !== null && !STAGE.test(wordsAt(words, part.label))) return null;
  const resolved = resolveDated(clause, { ...frame, phrase: words }, new Trace());
  const [only, other] = isProblem(resolved) ? [] : resolved.occurrences;
  return only && !other ? { start: only.start, end: only.due } : null;
}

/** A year is the whole plan's, and no time of one of its parts. */
function namesTime(clause: Clause): clause is Extract<Clause, { type: 'spans' | 'until' | 'fromTo' }> {
  if (clause.type === 'fromTo') return true;
  if (clause.type !== 'spans' && clause.type !== 'until') return false;
  const [only, more] = clause.list.ranges;
  return only !== undefined && !more && !isWhole(only.from);
}
