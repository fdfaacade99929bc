import { findPersons, splitOutside } from '../orders/index.js';
import { leftOfBracket, saysWhenAndNobody, type Take } from './bracket-labels.js';
import { type Field, IN_SENTENCE, labelsIn, type Scope, tidyValue } from './label-forms.js';
import { endOfValue } from './value-end.js';

export interface Labelled {
  readonly words: string;
  readonly scope: Scope;
}

/** A decision taken apart: the sentence, and what its labels («Срок:», «Отв.») say beside it. */
export interface LabelledWords {
  readonly text: string;
  readonly deadline: Labelled | null;
  readonly responsible: Labelled | null;
  readonly executors: Labelled | null;
  readonly controller: Labelled | null;
}

interface Entry extends Labelled {
  readonly field: Field;
}

/**
 * Takes the labelled words out of a decision; own lines stand behind `\n`. What is said twice is said together; what is
 * said of other decisions stays among the words.
 */
export function labelledWords(raw: string): LabelledWords {
  const { text, entries } = takenApart(raw, (field, scope, above) => {
    const first = above.find((entry) => entry.field === field);
    return first === undefined || String(first.scope) === String(scope);
  });
  return together(text, entries);
}

/** The same of a line that speaks of several decisions: one for each group of them that it names. */
export function labelledGroups(raw: string): LabelledWords[] {
  const { text, entries } = takenApart(raw, () => true);
  const groups: Entry[][] = [[]];
  let named: Scope = null;
  for (const entry of entries) {
    if (entry.scope !== null) {
      if (named !== null && String(named) !== String(entry.scope)) groups.push([]);
      named = entry.scope;
    }
    groups.at(-1)?.push(entry);
  }
  return groups.map((group) => together(text, group));
}

/** Which decisions the labels speak of, as the first of them that says so. */
export function scopeOf({ deadline, responsible, executors, controller }: LabelledWords): Scope {
  return [deadline, responsible, executors, controller].find((field) => field && field.scope !== null)?.scope ?? null;
}

function takenApart(
  raw: string,
  isWanted: (field: Field, scope: Scope, above: readonly Entry[]) => boolean,
): { text: string; entries: Entry[] } {
  const entries: Entry[] = [];
  const take: Take = (field, words, scope) => {
    const tidy = tidyValue(words);
    if (tidy !== '') entries.push({ field, words: tidy, scope });
  };
  let text = raw.replace(
    /\s*[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)*)[)\]]/g,
    (whole: string, inner: string, at: number) => {
      const left = leftOfBracket(inner, raw.slice(at + whole.length), raw.slice(0, at), take);
      return left === inner ? whole : left && ` (${left})`;
    },
  );
  const labels = labelsIn(text, IN_SENTENCE);
  const rest: string[] = [text.slice(0, labels[0]?.from ?? text.length)];
  labels.forEach((label, at) => {
    const next = labels[at + 1]?.from ?? text.length;
    if (!isWanted(label.field, label.scope, entries)) {
      rest.push(text.slice(label.from, next));
      return;
    }
    const value = text.slice(label.to, next);
    const end = endOfValue(value, label.field === 'deadline');
    take(label.field, value.slice(0, end), label.scope);
    rest.push(value.slice(end));
  });
  text = rest
    .join(' ')
    .replace(/\s+([.;,])/g, '$1')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[\s,–—-]+$/g, '')
    .replace(/([.;])[.,;]+$/, '$1')
    .trim();
  return { text, entries };
}

function together(text: string, entries: readonly Entry[]): LabelledWords {
  const said = (field: Field): Labelled | null => {
    const [first, ...others] = entries.filter((entry) => entry.field === field);
    if (!first) return null;
    const alike = others.filter(({ scope }) => String(scope) === String(first.scope)).map(({ words }) => words);
    return { words: [...new Set([first.words, ...alike])].join('; '), scope: first.scope };
  };
  const { deadline, responsible } = ownerInTerm(said('deadline'), said('responsible'));
  return { text, ...termInOwner(deadline, responsible), executors: said('executors'), controller: said('controller') };
}

/** «Отв. – Орлова И.И., 01.07.2025»: the term behind the owners where no label names it. */
function termInOwner(deadline: Labelled | null, responsible: Labelled | null): ReturnType<typeof ownerInTerm> {
  if (deadline || !responsible) return { deadline, responsible };
  const pieces = splitOutside(responsible.words, /[,;]\s+/g);
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 2 || !saysWhenAndNobody(last)) return { deadline, responsible };
  const { scope } = responsible;
  return { deadline: { words: tidyValue(last), scope }, responsible: { words: pieces.slice(0, -1).join(', '), scope } };
}

/** «Срок: до 1 мая, Орлова И.И.»: people behind the term are the owners where no label names them. */
function ownerInTerm(
  deadline: Labelled | null,
  responsible: Labelled | null,
): { deadline: Labelled | null; responsible: Labelled | null } {
  const person = deadline && !responsible ? findPersons(deadline.words)[0] : undefined;
  if (!deadline || !person || person.at === 0) return { deadline, responsible };
  return {
    deadline: { ...deadline, words: tidyValue(deadline.words.slice(0, person.at)) },
    responsible: { words: deadline.words.slice(person.at), scope: deadline.scope },
  };
}
