import { closeQuotation } from '../document/index.js';
import { findPersons, foldName, type NameLexicon, splitOutside, typeOfName } from '../parties/index.js';
import { appointedParties, obligedWords, partiesInCase, toNominative } from './performers.js';

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
  if (appointed.length > 0) return byName(appointed, recommended);
  if (whom === '') return { ...NOBODY, recommended };
  if (inCase === 'accusative' || namesPersons(whom)) return byName(partiesInCase(whom, inCase, lexicon), recommended);
  const person = findPersons(whom)[0]?.name ?? null;
  const body = closeQuotation(
    whom
      .replace(/\s*\(\s*далее[^()]*\)/gi, '')
      .replace(/\s*\([^()]*[А-ЯЁ]\.\s?[А-ЯЁ]\.[^()]*\)/g, '')
      .trim(),
  );
  if (body === '') return { name: person, person, recommended };
  const nominative = splitOutside(toNominative(body, 'dative'), /;\s+/g).join('; ');
  const known = [...lexicon.values()].find((name) => name.fullName && foldName(name.fullName) === foldName(nominative));
  const name = known?.name ?? capitalised(nominative);
  if (!known && isOnePost(name)) {
    const holder = person ?? members.get(foldName(name)) ?? null;
    if (holder !== null) return { name: holder, person: holder, position: name, recommended };
  }
  return { name, person, recommended };
}

/** People stand among the words themselves, not in brackets behind a body. */
function namesPersons(whom: string): boolean {
  return findPersons(whom.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length))).length > 0;
}

type NamedParty = ReturnType<typeof partiesInCase>[number];

function byName(parties: readonly NamedParty[], recommended: boolean): Assignee {
  const [first, ...more] = parties;
  if (!first) return { ...NOBODY, recommended };
  const isPerson = first.type === 'person';
  if (more.length > 0) {
    return { name: parties.map(({ name }) => name).join(', '), person: isPerson ? first.name : null, recommended };
  }
  const position = first.position === undefined ? {} : { position: capitalised(first.position) };
  return { name: first.name, person: isPerson ? first.name : null, ...position, recommended };
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

/** A post that one person holds; several are written in the plural. */
function isOnePost(name: string): boolean {
  return typeOfName(name, undefined) === 'role' && !name.includes(',') && !/[ыи]$/.test(name.split(' ')[0] ?? '');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
