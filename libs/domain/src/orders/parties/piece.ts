import { type BracketDefinition, definitionInBrackets } from '../document/index.js';
import type { Party } from '../order-reading.js';
import {
  foldName,
  isClassName,
  LEGAL_FORMS,
  type NameLexicon,
  namesBody,
  opensLikeRole,
  typeOfName,
} from './name-lexicon.js';
import { findPersons, type NamedPerson } from './person-name.js';
import { insideMarks } from './split-outside.js';

interface PieceReading {
  readonly parties: readonly Party[];
  /** Several parties stood in the piece with nothing but a space between them. */
  readonly lostSeparator: boolean;
}

/** Reads what stands between two separators: one party, or several whose separators were lost. */
export function partiesOfPiece(piece: string, lexicon: NameLexicon): PieceReading {
  const flagged = withoutAgreement(piece);
  const words = flagged.words.replace(/[\s.;,:]+$/, (end) =>
    /[А-ЯЁ]$/.test(flagged.words.slice(0, -end.length)) ? '.' : '',
  );
  const parties = readWords(words, lexicon);
  const last = parties.at(-1);
  if (!last) return { parties: [], lostSeparator: false };
  const all = flagged.byAgreement ? [...parties.slice(0, -1), { ...last, flags: ['by_agreement'] }] : parties;
  return { parties: all, lostSeparator: all.length > 1 && !/\([^()]*[А-ЯЁ]\.\s?[А-ЯЁ]\.[^()]*\)\s*$/.test(piece) };
}

function withoutAgreement(piece: string): { words: string; byAgreement: boolean } {
  const words = piece.replace(/\s*\(по согласованию\)/i, '');
  return { words, byAgreement: words !== piece };
}

function readWords(words: string, lexicon: NameLexicon): Party[] {
  const parties: Party[] = [];
  let rest = words.trim();
  for (let definition = definitionInBrackets(rest); definition; definition = definitionInBrackets(rest)) {
    const after = definition.after.trim();
    parties.push(definedParty(definition, rest.slice(0, rest.length - after.length).trim(), lexicon));
    rest = after;
  }
  if (rest === '') return parties;
  const persons = findPersons(rest);
  return [...parties, ...(persons.length > 0 ? readPersons(rest, persons, lexicon) : readNames(rest, lexicon))];
}

/** «X (далее – Y)» is called Y; but heads of bodies that define the bodies' abbreviation keep their own words. */
function definedParty(definition: BracketDefinition, asWritten: string, lexicon: NameLexicon): Party {
  if (definition.namesBodiesOf) return plainParty(definition.before, lexicon, asWritten);
  const known = lexicon.get(foldName(definition.abbr));
  return {
    type: typeOfName(definition.abbr, known),
    name: known?.name ?? definition.abbr,
    fullName: definition.before,
    asWritten,
    ...(isClassName(definition.abbr, known) ? { classOfOrganisations: true } : {}),
  };
}

/** Segments that each open with a person; what stands before the first one is a body or that person's post. */
function readPersons(words: string, persons: readonly NamedPerson[], lexicon: NameLexicon): Party[] {
  const inside = insideMarks(words);
  const first = persons[0];
  const before = words.slice(0, first?.at).replace(/[\s(]+$/, '');
  const isPostBefore = before !== '' && opensLikeRole(before) && !inside[first?.at ?? 0] && persons.length === 1;
  const parties: Party[] = before === '' || isPostBefore ? [] : readNames(before, lexicon);
  persons.forEach((person, index) => {
    const tail = words
      .slice(person.end, persons[index + 1]?.at ?? words.length)
      .replace(/^[\s)]*[-–—]?\s*|[\s.;,(]+$/g, '');
    const { position, rest } = splitPost(tail.replace(/^\)/, ''), lexicon);
    const post = isPostBefore && position === '' ? before : position;
    parties.push({
      type: 'person',
      name: person.name,
      ...(person.fullName ? { fullName: person.fullName } : {}),
      ...(post === '' ? {} : { position: post }),
    });
    parties.push(...readNames(rest, lexicon));
  });
  return parties;
}

/** «директор МКУО ЦОКО Кураторы ШНОР» → the post and what opens after it. */
function splitPost(tail: string, lexicon: NameLexicon): { position: string; rest: string } {
  const tokens = [...tail.matchAll(/\S+/g)];
  for (const [index, token] of tokens.entries()) {
    if (index === 0) continue;
    const soFar = tail.slice(0, token.index).trim();
    const opens =
      opensNextParty(token[0]) ||
      (namesBody(soFar) && isBodyAbbreviation(token[0], lexicon) && !/[А-ЯЁ]{2,}$/.test(soFar));
    if (opens) return { position: mendHyphens(soFar.replace(/[.;,]+$/, '')), rest: tail.slice(token.index) };
  }
  return { position: mendHyphens(tail), rest: '' };
}

function isBodyAbbreviation(token: string, lexicon: NameLexicon): boolean {
  return LEGAL_FORMS.has(token) || lexicon.has(foldName(token));
}

/** A capital letter and a plural nominative ending: «Кураторы», «Муниципальные». */
function opensNextParty(token: string): boolean {
  return /^[А-ЯЁ][а-яё-]+(?:[ыи]е|ы|(?<!и)и)[.,;]?$/.test(token);
}

function mendHyphens(words: string): string {
  return words.replace(/([а-яё])- (?=[а-яё])/g, '$1-').trim();
}

/** Bodies, groups and roles in a row: known names and abbreviations are cut off the front one after another. */
function readNames(words: string, lexicon: NameLexicon): Party[] {
  const parties: Party[] = [];
  let rest = words.trim();
  while (rest !== '') {
    const length = nameLength(rest, lexicon);
    const name = rest.slice(0, length).trim();
    if (name !== '') parties.push(plainParty(name, lexicon));
    rest = rest
      .slice(Math.max(length, 1))
      .replace(/^[\s.;,]*(?:и\s+(?=[А-ЯЁ]{2,}))?/, '')
      .trim();
  }
  return parties;
}

/** How many characters of the text are its first name. */
function nameLength(text: string, lexicon: NameLexicon): number {
  const known = knownAtFront(text, lexicon) ?? abbreviationAtFront(text);
  if (known !== null) {
    const after = text.slice(known);
    return isComplement(after) ? text.length : known;
  }
  const inside = insideMarks(text);
  for (const token of text.matchAll(/\S+/g)) {
    if (token.index > 0 && !inside[token.index] && opensNextParty(token[0])) return token.index;
  }
  return text.length;
}

/** Longest name of the lexicon, up to six words, that opens the text; null when none does. */
function knownAtFront(text: string, lexicon: NameLexicon): number | null {
  let found: number | null = null;
  let words = 0;
  for (const token of text.matchAll(/\S+/g)) {
    words += 1;
    const end = token.index + token[0].length;
    if (words > 6) break;
    const name = text.slice(0, end);
    // «Центр» alone is the body the document calls so; «Центр оценки качества» is another one.
    const goesOn = /^[А-ЯЁ][а-яё]+$/.test(name) && /^\s+[а-яё]/.test(text.slice(end));
    if (!goesOn && lexicon.has(foldName(name))) found = end;
  }
  return found;
}

/** «ГБУ ДПО «…»», «МКУО ЦОКО», «МОЦ»: legal forms with the name they belong to, or one abbreviation. */
function abbreviationAtFront(text: string): number | null {
  const match = /^((?:[А-ЯЁ]{2,}\s+)*?)(«[^»]+»|[А-ЯЁ]{2,}(?:-\d+)?)(?=\s|$)/.exec(text);
  if (!match) return null;
  const tokens = [...text.matchAll(/«[^»]*»|\S+/g)];
  let end = 0;
  for (const token of tokens) {
    const isForm = LEGAL_FORMS.has(token[0]);
    if (!isForm && !/^(?:«.*»|[А-ЯЁ]{2,}(?:-\d+)?)$/.test(token[0])) break;
    end = token.index + token[0].length;
    if (!isForm) break;
  }
  return end === 0 ? null : end;
}

/** Words that cannot open a party of their own: a genitive adjective of place, a preposition, a bracket, a number sign. */
function isComplement(after: string): boolean {
  return /^\s*(?:\(|№|[а-яёА-ЯЁ-]+(?:ского|ской|ских|цкого|цкой)(?:\s|$)|(?:по|в|на|при|с|для|имени|им\.|и\s+(?![А-ЯЁ]{2,}))\s*)/.test(
    after,
  );
}

function plainParty(name: string, lexicon: NameLexicon, asWritten = name): Party {
  const known = lexicon.get(foldName(name));
  const canonical = known?.name ?? mendHyphens(name);
  return {
    type: typeOfName(canonical, known),
    name: canonical,
    ...(known?.fullName ? { fullName: known.fullName } : {}),
    ...(asWritten === canonical ? {} : { asWritten }),
    ...(isClassName(canonical, known) ? { classOfOrganisations: true } : {}),
  };
}
