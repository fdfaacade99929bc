import { closeQuotation } from '../document/index.js';
import type { Party } from '../order-reading.js';
import { findPersons, foldName, isPostOfOne, type NameLexicon, personToNominative } from '../parties/index.js';
import { obligedWords } from './obliged-words.js';
import { appointedParties, partiesInCase } from './performers.js';

export interface Assignee {
  readonly name: string | null;
  readonly person: string | null;
  /** The post by which a person is named, where the clause gives both. */
  readonly position?: string;
  readonly recommended: boolean;
}

export const NOBODY: Assignee = { name: null, person: null, recommended: false };

/**
 * Whom a clause obliges, put into the nominative: the words before the infinitive, or before the closing colon, or who is
 * appointed («Назначить ответственным …»). A body the document abbreviates is called by its abbreviation; «(Фамилия И.О.)»
 * after a body is its head, after a post it is who is obliged. A post alone is looked for among the members appointed.
 */
export function assigneeOf(text: string, lexicon: NameLexicon, members: Members = NO_MEMBERS): Assignee {
  const { whom, recommended, inCase } = obligedWords(text);
  const appointed = appointedParties(text, lexicon);
  if (appointed.length > 0) return appointedByName(appointed, text.search(BRACKETS) >= 0, recommended);
  if (whom === '') return { ...byName(namedAtEnd(text, lexicon), recommended), recommended };
  const head = headsOfBodies(whom);
  const parties = partiesInCase(closeQuotation(whom.replace(BRACKETS, '').trim()), inCase, lexicon);
  const [only, ...more] = parties;
  if (!only) return { name: head, person: head, recommended };
  const holder = head ?? members.get(foldName(only.name)) ?? null;
  if (more.length === 0 && holder !== null && isPostOfOne(only.name)) {
    return { name: holder, person: holder, position: capitalised(only.name), recommended };
  }
  const named = byName(parties, recommended);
  return head === null ? named : { ...named, person: head };
}

const AT_END =
  /(?:[.;]\s+|\n\s*|\()(?:ответственн(?:ый|ая|ые)(?:\s+исполнител[ьи])?\s*[:–—-]|отв\.\s*[:–—-]?)\s*(?<who>[^()]+?)(?:(?<!(?<![а-яё])[а-яё])\.|[;)])*$/i;

/** «… до 10 апреля. Ответственный – специалист по кадрам Лапина Е.Е.», «… (отв. Лапина Е.Е.).» */
function namedAtEnd(text: string, lexicon: NameLexicon): readonly Party[] {
  const who = AT_END.exec(text)?.groups?.who;
  return who === undefined ? [] : partiesInCase(who, 'nominative', lexicon);
}

/** Brackets that hold a person. */
const BRACKETS = /\s*\([^()]*[А-ЯЁ]\.\s?[А-ЯЁ]\.[^()]*\)/g;

/** All whom the brackets name, in the order written. */
function headsOfBodies(whom: string): string | null {
  const persons = (whom.match(BRACKETS) ?? []).flatMap((inside) => findPersons(inside));
  return persons.length === 0 ? null : persons.map((person) => personToNominative(person, null).name).join(', ');
}

/** A body with its head in brackets is one that is obliged. */
function appointedByName(parties: readonly Party[], hasBrackets: boolean, recommended: boolean): Assignee {
  const bodies = parties.filter(({ type }) => type !== 'person');
  if (!hasBrackets || bodies.length === 0) return byName(parties, recommended);
  const heads = parties.filter(({ type }) => type === 'person').map(({ name }) => name);
  return { ...byName(bodies, recommended), person: heads.join(', ') || null };
}

function byName(parties: readonly Party[], recommended: boolean): Assignee {
  const [first, ...more] = parties;
  if (!first) return { ...NOBODY, recommended };
  const isPerson = first.type === 'person';
  if (more.length > 0) {
    return {
      name: capitalised(parties.map(({ name }) => name).join(', ')),
      person: isPerson ? first.name : null,
      recommended,
    };
  }
  const position = first.position === undefined ? {} : { position: capitalised(first.position) };
  return { name: capitalised(first.name), person: isPerson ? first.name : null, ...position, recommended };
}

/** Who holds a function, by the function's folded name: «муниципальный координатор Центра» → «Орлова И.И.». */
export type Members = ReadonlyMap<string, string>;

const NO_MEMBERS: Members = new Map();

/** The members a clause appoints, a line each: «Орлова И.И., методист – секретарь комиссии;». */
export function membersIn(text: string): Members {
  const members = new Map<string, string>();
  for (const line of text.split(/[;\n]/)) {
    const [person, ...more] = findPersons(line);
    const role = line.slice(person?.end ?? line.length).split(/\s[–—-]\s/);
    if (!person || more.length > 0 || role.length < 2) continue;
    members.set(foldName((role.at(-1) ?? '').replace(/[.,\s]+$/, '')), person.name);
  }
  return members;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
