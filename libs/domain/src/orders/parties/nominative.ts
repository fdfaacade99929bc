import { readParties } from './read-parties.js';
import { headOf, toNominative } from './words/index.js';

/** «оргкомитета конкурса» → «оргкомитет конкурса»; null where the head is no noun of a body or of people. */
export function genitiveToNominative(words: string): string | null {
  return headOf(words) === null ? null : toNominative(words, { from: ['genitive'] });
}

/** «Начальникам управлений, руководителям отделов» → «Начальники управлений, руководители отделов». */
export function dativeToNominative(words: string): string {
  const { placed } = readParties(words, { cases: ['dative'] });
  return placed.map(({ party }) => party.name).join(', ');
}
