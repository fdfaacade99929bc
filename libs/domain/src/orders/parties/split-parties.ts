import type { Party } from '../order-reading.js';
import type { NameLexicon } from './name-lexicon.js';
import { type PartySeparator, readParties } from './read-parties.js';

/** The parties of a cell «Ответственный/исполнитель», in the order written. */
export interface PartiesReading {
  readonly responsible: readonly Party[];
  /** After a slash, «исполнители: …», «совместно с …». */
  readonly executors: readonly Party[];
  readonly separators: ReadonlySet<PartySeparator>;
}

/** The parties of a cell as a row of the roadmap keeps them: those who answer, and those who do it with them. */
export function splitParties(cell: string, lexicon: NameLexicon): PartiesReading {
  const { placed, separators } = readParties(cell, { lexicon });
  const of = (isResponsible: boolean): Party[] =>
    placed.filter(({ place }) => (place === 'responsible') === isResponsible).map(({ party }) => party);
  return { responsible: of(true), executors: of(false), separators };
}

/** Names of the bodies and people a cell of the audience lists. */
export function splitAudience(cell: string, lexicon: NameLexicon): string[] {
  return readParties(cell, { lexicon }).placed.map(({ party }) => party.name);
}
