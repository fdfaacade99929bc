import { findPersons, type OrderReading } from '../orders/index.js';
import type { ExportedSheet } from './import/index.js';
import { institutionKind } from './institution-kind.js';
import { issuerName } from './propose-directory.js';

/** Somebody a clause appoints: «Орлова И.И., методист МБОУ СОШ № 5 – секретарь комиссии». */
interface Appointed {
  readonly fullName: string;
  /** Empty where the words speak of a school and do not say which. */
  readonly organisation: string;
  readonly position: string;
}

export interface NamedBeside {
  /** Full names of schools: of a table of results, and those whose people are appointed. */
  readonly schools: readonly string[];
  readonly people: readonly Appointed[];
}

/** What begins a school's name: its legal form, or quotes. */
const SCHOOL = /(?<![А-ЯЁ])(?:О|КГ|КО)?[МГЧК]?[БАК]?ОУ(?![А-ЯЁ]).*$|(?<![А-ЯЁ])[СО]ОШ(?![А-ЯЁ]).*$/u;

/**
 * The schools and people an order names beside its rows, in its tables of results and in the composition of a body. Whoever
 * answers for a row is proposed when the order is read; these are offered to be added.
 */
export function namedBeside(reading: OrderReading): NamedBeside {
  const people = reading.otherClauses
    .filter(({ kind }) => kind === 'establishment')
    .flatMap(({ text }) => appointedIn(text, issuerName(reading)));
  const homes = people.map(({ organisation }) => organisation).filter((name) => SCHOOL.test(name));
  return {
    schools: [...new Set([...reading.schools.flatMap(({ name }) => name ?? []), ...homes])],
    people: [...new Map(people.map((one) => [`${one.fullName} ${one.organisation}`, one])).values()],
  };
}

/** Each with the words up to the next one. */
function appointedIn(text: string, issuer: string): Appointed[] {
  const people = findPersons(text);
  return people.map((person, at) => {
    const words = text.slice(person.end, people[at + 1]?.at);
    const [post = ''] = words
      .split(/[;\n]|(?:^|\s)[–—-](?:\s|$)/u)
      .map((part) => part.replace(/^[\s,.]+|[\s,.:]+$/gu, ''))
      .filter((part) => part !== '');
    const school = SCHOOL.exec(post);
    const home = school === null ? (institutionKind(post) === null ? issuer : '') : school[0].replaceAll(':', '');
    return {
      fullName: person.fullName ?? person.name,
      organisation: home,
      position: post.slice(0, school?.index).trim(),
    };
  });
}

/** The same as the sheets of a list that is brought like any other: told first, and done when that was confirmed. */
export function sheetsOf({ schools, people }: NamedBeside): ExportedSheet[] {
  const ofSchools = schools.map((name) => [name, 'школа']);
  const ofPeople = people.map(({ fullName, organisation, position }) => [fullName, organisation, position]);
  return [
    { name: 'Организации', rows: [['Наименование', 'Вид'], ...ofSchools] },
    { name: 'Люди', rows: [['ФИО', 'Организация', 'Должность'], ...ofPeople] },
  ];
}
