import { closeQuotation } from '../document/index.js';
import type { ObligedParty, Party } from '../order-reading.js';
import { findPersons, foldName, isPostOfOne, type NameLexicon, personToNominative } from '../parties/index.js';
import { obligedWords } from './obliged-words.js';
import { appointedParties, obligedInCase } from './performers.js';

export interface Assignee {
  readonly name: string | null;
  readonly person: string | null;
  /** The post by which a person is named, where the clause gives both. */
  readonly position?: string;
  readonly recommended: boolean;
  /** Each by itself. */
  readonly parties: readonly ObligedParty[];
  /** The words in which others are given work of their own. */
  readonly further?: string;
}

export const NOBODY: Assignee = { name: null, person: null, recommended: false, parties: [] };

/**
 * Whom a clause obliges, put into the nominative: the words before the infinitive, or before the closing colon, or who is
 * appointed («Назначить ответственным …»). A body the document abbreviates is called by its abbreviation; «(Фамилия И.О.)»
 * after a body is its head, after a post it is who is obliged. A post alone is looked for among the members appointed.
 */
export function assigneeOf(text: string, lexicon: NameLexicon, members: Members = NO_MEMBERS): Assignee {
  const { whom, recommended, inCase } = obligedWords(text);
  const appointed = appointedParties(text, lexicon);
  if (appointed.length > 0) return byName(appointed, recommended);
  if (whom === '') return byName(namedAtEnd(text, lexicon), recommended);
  const heads = headsOfBodies(whom);
  const named = obligedInCase(closeQuotation(whom.replace(BRACKETS, '').trim()), inCase, lexicon);
  const [only, ...more] = named;
  if (!only) return { ...NOBODY, name: heads, person: heads, recommended };
  const holder = heads ?? members.get(foldName(only.name)) ?? null;
  if (more.length === 0 && holder !== null && isPostOfOne(only.name)) {
    const party: ObligedParty = { type: 'person', name: holder, position: capitalised(only.name) };
    return byName([party], recommended);
  }
  if (heads === null) return byName(named, recommended);
  const each = more.length === 0 ? [{ ...only, head: heads }] : obligedInCase(closeQuotation(whom), inCase, lexicon);
  const isWhole = each.length === named.length;
  return { ...byName(isWhole ? each : named, recommended), name: namesOf(named), person: heads };
}

const AT_END =
  /(?:[.;]\s+|\n\s*|\()(?:ответственн(?:ый|ая|ые)(?:\s+исполнител[ьи])?\s*[:–—-]|отв\.\s*[:–—-]?)\s*(?<who>[^()]+?)(?:(?<!(?<![а-яё])[а-яё])\.|[;)])*$/i;

/** «… до 10 апреля. Ответственный – специалист по кадрам Лапина Е.Е.», «… (отв. Лапина Е.Е.).» */
function namedAtEnd(text: string, lexicon: NameLexicon): readonly ObligedParty[] {
  const who = AT_END.exec(text)?.groups?.who;
  return who === undefined ? [] : obligedInCase(who, 'nominative', lexicon);
}

/** Brackets that hold a person. */
const BRACKETS = /\s*\([^()]*[А-ЯЁ]\.\s?[А-ЯЁ]\.[^()]*\)/g;

/** All whom the brackets name, in the order written. */
function headsOfBodies(whom: string): string | null {
  const persons = (whom.match(BRACKETS) ?? []).flatMap((inside) => findPersons(inside));
  return persons.length === 0 ? null : persons.map((person) => personToNominative(person, null).name).join(', ');
}

export function byName(parties: readonly ObligedParty[], recommended: boolean): Assignee {
  const [first, ...more] = parties;
  if (!first) return { ...NOBODY, recommended };
  const heads = parties.flatMap(({ head }) => head ?? []).join(', ');
  const position = more.length > 0 || first.position === undefined ? {} : { position: capitalised(first.position) };
  return {
    name: namesOf(parties),
    person: heads === '' ? (first.type === 'person' ? first.name : null) : heads,
    ...position,
    recommended,
    parties: parties.map((party) => ({ ...party, name: capitalised(party.name) })),
  };
}

function namesOf(parties: readonly Party[]): string {
  return capitalised(parties.map(({ name }) => name).join(', '));
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
