import { definitionInBrackets } from '../../document/index.js';
import { isPostOfOne, typeOfName } from '../party-type.js';
import { findPersons, type NamedPerson } from '../person/index.js';
import { insideMarks } from '../split-outside.js';
import type { Draft, DraftJoint } from './draft.js';
import { loneSurname } from './lone-surname.js';
import { opensParty, type Surroundings } from './opens-party.js';
import { joinRanks } from './rank.js';
import { withoutRemarks } from './remark-in-brackets.js';

type NewDraft = DistributiveOmit<Draft, 'place' | 'byAgreement' | 'isNamedLead'>;
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/**
 * Reads what stands between two separators: one party, or several whose separators were lost («ГБУ ДПО «ЗИРО» МОУО»,
 * «директор школы Петрова А.А. завуч Орлов О.О.»).
 */
export function readRun(words: string, joint: DraftJoint, around: Surroundings): NewDraft[] {
  const drafts: NewDraft[] = [];
  let rest = words;
  for (let definition = definitionInBrackets(rest); definition; definition = definitionInBrackets(rest)) {
    const after = definition.after.trim();
    const asWritten = rest.slice(0, rest.length - after.length).trim();
    const { before, abbr, namesBodiesOf, isOfParts } = definition;
    drafts.push(
      namesBodiesOf || isOfParts
        ? { kind: 'name', words: before, asWritten, joint, cases: around.cases }
        : { kind: 'name', words: abbr, fullName: before, asWritten, joint, cases: around.cases },
    );
    rest = after;
  }
  const told = withoutRemarks(rest);
  rest = withoutEnd(told.words);
  if (rest === '') return drafts;
  const next: DraftJoint = drafts.length === 0 ? joint : 'space';
  // «ИП Сомов В.Г.» is a body.
  const named = /^ИП\s/.test(rest) ? [] : findPersons(rest);
  const lone = named.length === 0 ? loneSurname(rest) : null;
  const persons = lone === null ? named : [lone];
  if (persons.length === 0) return [...drafts, ...namesIn(rest, next, around)];
  return [...drafts, ...withPersons(rest, persons, next, around).map((draft) => remarked(draft, told.remarks))];
}

function remarked(draft: NewDraft, remarks: ReadonlyMap<string, string>): NewDraft {
  const remark = draft.kind === 'person' ? remarks.get(draft.person.name) : undefined;
  return draft.kind === 'person' && remark !== undefined ? { ...draft, remark } : draft;
}

/** Stray marks at the end; the full stop of initials and of «к.п.н.» stays. */
function withoutEnd(words: string): string {
  return words
    .trim()
    .replace(
      /(?<=(?:^|[\s.])[А-ЯЁ]\.|\.[а-яё]{1,2}\.)[\s.,:–—-]+$|(?<!(?:^|[\s.])[А-ЯЁ]|\.[а-яё]{1,2})[\s.,:–—-]+$/,
      '',
    )
    .trim();
}

/** Words without people, cut where a party begins though nothing separates it. */
function namesIn(words: string, joint: DraftJoint, { lexicon, cases }: Surroundings): NewDraft[] {
  return cutRun(words, { lexicon, cases }).map((name, at) => ({
    kind: 'name',
    words: name,
    joint: at === 0 ? joint : 'space',
    cases,
  }));
}

/** So many characters tell whether a party begins there; a longer cell would take the square of its length. */
const MOST_NAME = 200;

function cutRun(words: string, around: Surroundings): string[] {
  const inside = insideMarks(words);
  const parts: string[] = [];
  let from = 0;
  for (const token of words.matchAll(/(?<=\s)\S+/g)) {
    if (inside[token.index]) continue;
    const before = words.slice(from, token.index).trim();
    // What stands after a comma was weighed when the list was cut.
    if (before.endsWith(',') || !opensParty(words.slice(token.index, token.index + MOST_NAME), before, 'space', around))
      continue;
    parts.push(before);
    from = token.index;
  }
  parts.push(words.slice(from));
  return parts
    .map((part) =>
      part
        .replace(/[\s.,:–—-]+$/, (end) =>
          /(?:^|[\s.])[А-ЯЁ]$|\.[а-яё]{1,2}$/.test(part.slice(0, -end.length)) ? '.' : '',
        )
        .trim(),
    )
    .filter(Boolean);
}

/** An authority is no part of an institution: «заместитель начальника управления образования | МКУО ЦОКО». */
const AFTER_AUTHORITY =
  /(?<=\s(?:управления|министерства|департамента|комитета)\s[а-яё ]+)\s(?=(?:[А-ЯЁ]{3,}\s)+(?:[А-ЯЁ]{2,}|«[^»]{0,500}»)$)/;

/** The people of a run with the words around each: a post before or after, bodies, the brackets of a body. */
function withPersons(
  words: string,
  persons: readonly NamedPerson[],
  joint: DraftJoint,
  around: Surroundings,
): NewDraft[] {
  const drafts: NewDraft[] = [];
  const add = (draft: NewDraft): void => {
    drafts.push(drafts.length === 0 ? { ...draft, joint } : draft);
  };
  const addNames = (parts: readonly string[], first: DraftJoint): void => {
    parts.forEach((part, at) => {
      add({ kind: 'name', words: part, joint: at === 0 ? first : 'space', cases: around.cases });
    });
  };
  const gaps = gapsAround(words, persons);
  const [opening] = gaps as [Gap, ...Gap[]];
  const openingParts = joinRanks(cutRun(opening.words, around), isPost);
  const hasPostFirst = isPost(openingParts.at(-1) ?? '') && opening.bracketed === '';
  addNames(hasPostFirst ? openingParts.slice(0, -1) : openingParts, joint);
  let post = hasPostFirst ? (openingParts.at(-1) ?? '') : opening.bracketed;
  let link: DraftJoint = opening.opensBracket && !hasPostFirst ? 'bracket' : 'space';
  persons.forEach((person, at) => {
    const gap = gaps[at + 1] as Gap;
    const isLast = at === persons.length - 1;
    const parts = cutRun(gap.words, around).flatMap((part) => part.split(AFTER_AUTHORITY));
    const [own = ''] = parts;
    const takesOwn = post === '' && isPost(own);
    add({
      kind: 'person',
      person,
      post: post === '' && takesOwn ? own : post,
      isShared: false,
      joint: link,
      // Behind a body the brackets hold a nominative, whatever is asked of the body: «на комиссию (Орлова И.И.)».
      cases: link === 'bracket' ? null : around.cases,
    });
    const others = takesOwn ? parts.slice(1) : parts;
    const waits = !isLast && hasPostFirst && isPost(others.at(-1) ?? '');
    addNames(waits ? others.slice(0, -1) : others, gap.isLinked ? 'bracket' : 'space');
    post = waits ? (others.at(-1) ?? '') : gap.bracketed;
    link = opening.opensBracket && !gap.closesBracket ? 'bracket' : 'space';
  });
  return drafts;
}

interface Gap {
  readonly words: string;
  /** «Отдел (начальник | Иванова И.И.)»: what stands after the bracket that opens here and holds the next person. */
  readonly bracketed: string;
  readonly opensBracket: boolean;
  readonly closesBracket: boolean;
  /** The words stand in brackets or after a dash: they say more of the person before them. */
  readonly isLinked: boolean;
}

/** What stands before the first person, between every two and after the last, without the marks around it. */
function gapsAround(words: string, persons: readonly NamedPerson[]): Gap[] {
  const ends = [0, ...persons.map(({ end }) => end)];
  const starts = [...persons.map(({ at }) => at), words.length];
  return ends.map((from, at) => {
    const written = words.slice(from, starts[at]).trim();
    const opens = /^(?<outside>[^()]*(?:\([^()]*\)[^()]*)*)\((?<inside>[^()]*)$/.exec(written)?.groups;
    const outside = opens?.outside ?? written;
    return {
      words: bare(outside),
      bracketed: bare(opens?.inside ?? ''),
      opensBracket: opens !== undefined,
      closesBracket: written.startsWith(')'),
      isLinked: /^\)?\s*[(–—-]/.test(written),
    };
  });
}

function bare(words: string): string {
  return words
    .replace(/^[\s).,:–—-]+|[\s,:–—-]+$/g, '')
    .replace(/^\((?<inner>[^()]*)\)$/, '$<inner>')
    .replace(/^\((?=[^()]*\)\s)/, '')
    .replace(/^(?<inside>[^()]*)\)$/, '$<inside>')
    .trim();
}

function isPost(words: string): boolean {
  return words !== '' && (isPostOfOne(words) || typeOfName(words, undefined) === 'role');
}
