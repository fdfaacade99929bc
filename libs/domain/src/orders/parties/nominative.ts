import { readParties } from './read-parties.js';

/** «Начальникам управлений, руководителям отделов» → «Начальники управлений, руководители отделов». */
export function dativeToNominative(words: string): string {
  const { placed } = readParties(words, { cases: ['dative'] });
  return placed.map(({ party }) => party.name).join(', ');
}
