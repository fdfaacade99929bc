import { isObliquePlural } from '../noun-group.js';

const PARTICIPLE =
  /^(?<tail>[^,]*,\s+)(?<stem>[а-яё]+(?:ющ|ящ|ущ|ащ|вш|нн))(?<soft>[иы])(?:м|ми|х)(?<self>ся)?(?=[\s,]|$)/;

/**
 * What depends on a noun of the plural that was put into the nominative, with the participle behind its comma following:
 * «|школам, показавшим …» → «|школы, показавшие …». Where a plural stands between them it is that which does it, so
 * «руководителям органов, осуществляющим …», a slip of grammar, becomes «руководители органов, осуществляющих …».
 */
export function participleInNominative(rest: string): string {
  const match = PARTICIPLE.exec(rest);
  const { tail = '', stem = '', soft = '', self = '' } = match?.groups ?? {};
  if (!match) return rest;
  const isOfThose = tail.split(/[\s,]+/).some(isObliquePlural);
  return `${tail}${stem}${soft}${isOfThose ? 'х' : 'е'}${self}${rest.slice(match[0].length)}`;
}
