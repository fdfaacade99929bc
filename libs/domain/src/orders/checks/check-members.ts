import type { Warning } from '../../deadlines/index.js';
import type { OtherClause, ReadClause } from '../order-reading.js';
import { findPersons, foldName } from '../parties/index.js';

interface Member {
  readonly name: string;
  /** The whole line of the list: post and function. */
  readonly words: string;
}

/**
 * Compares the members a clause appoints with those an annex gives functions to. Only where the annex lists functions by
 * name can somebody be missing: it is enough that one member is named there.
 */
export function checkMembers(otherClauses: readonly OtherClause[], clauses: readonly ReadClause[]): Warning[] {
  const establishment = otherClauses.find(({ kind, part }) => kind === 'establishment' && part === 'order');
  const members = establishment ? membersOf(establishment.text) : [];
  const addressees = otherClauses.filter(({ kind, part }) => kind === 'addressee' && part === 'annex');
  const isNamed = ({ name }: Member): boolean => addressees.some(({ text }) => namesIn(text).includes(name));
  if (!establishment || !members.some(isNamed)) return [];
  const elsewhere = [
    ...clauses.map(({ text }) => text),
    ...otherClauses.filter((one) => one !== establishment).map(({ text }) => text),
  ];
  const idle = members.filter(
    (member) => !hasFunction(member.words) && !elsewhere.some((text) => namesIn(text).includes(member.name)),
  );
  const listed = members.map(({ words }) => foldName(words));
  const foreign = addressees.filter(
    ({ text }) => namesIn(text).length === 0 && !listed.some((words) => words.includes(headOf(text))),
  );
  return [
    ...idle.map(
      ({ name }): Warning => ({
        level: 'warn',
        code: 'member-without-function',
        where: `order/${establishment.number}`,
        values: { name },
      }),
    ),
    ...foreign.map(
      ({ number, text }): Warning => ({
        level: 'warn',
        code: 'structure-not-in-members',
        where: `annex/${number}`,
        values: { name: text.replace(/[\s:]+$/, '') },
      }),
    ),
  ];
}

function membersOf(text: string): Member[] {
  return text.split(/[;\n]/).flatMap((words): Member[] => {
    const [person, ...more] = findPersons(words);
    return person && more.length === 0 ? [{ name: person.name, words }] : [];
  });
}

function namesIn(text: string): string[] {
  return findPersons(text).map(({ name }) => name);
}

/** A function in the body itself, not a post elsewhere: «– руководитель Центра», «секретарь комиссии». */
function hasFunction(words: string): boolean {
  return /(?:руководитель|координатор|председатель|секретарь|куратор)\s+(?:[А-ЯЁ][а-яё]+(?![а-яё])|комисси|рабоч|групп|совет|центр|штаб|комитет)/i.test(
    words,
  );
}

/** «Методический кабинет сектора …» → «методический кабинет»: the words a list of members would have to share. */
function headOf(text: string): string {
  return foldName(text)
    .split(/[\s,–—:-]+/)
    .slice(0, 2)
    .join(' ');
}
