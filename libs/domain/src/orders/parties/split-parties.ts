import type { Warning } from '../../deadlines/index.js';
import type { Party } from '../order-reading.js';
import type { NameLexicon } from './name-lexicon.js';
import { type PartySeparator, readParties } from './read-parties.js';

/** The parties of a cell «Ответственный/исполнитель», in the order written. */
export interface PartiesReading {
  readonly responsible: readonly Party[];
  /** After a slash, «исполнители: …», «совместно с …». */
  readonly executors: readonly Party[];
  readonly separators: ReadonlySet<PartySeparator>;
  /** What is doubtful of this cell alone; lost separators and abbreviations are judged over the whole table. */
  readonly warnings: readonly Warning[];
}

const OF_THE_TABLE: ReadonlySet<string> = new Set(['separator-missing', 'undefined-abbreviation']);

/** Stands among the flags of whoever helps rather than does it: of a column of co-executors, behind «совместно с». */
export const CO_EXECUTOR = 'co_executor';

export function asCoExecutor(party: Party): Party {
  return { ...party, flags: [...(party.flags ?? []), CO_EXECUTOR] };
}

/** The parties of a cell as a row of the roadmap keeps them: those who answer, and those who do it with them or help. */
export function splitParties(cell: string, lexicon: NameLexicon, column: string | null = null): PartiesReading {
  const { placed, separators, warnings } = readParties(cell, { lexicon, column });
  const of = (isResponsible: boolean): Party[] =>
    placed
      .filter(({ place }) => (place === 'responsible') === isResponsible)
      .map(({ party, place }) => (place === 'coExecutor' ? asCoExecutor(party) : party));
  const ofCell = warnings.filter(({ code }) => !OF_THE_TABLE.has(code));
  return { responsible: of(true), executors: of(false), separators, warnings: ofCell };
}

/** Names of the bodies and people a cell of the audience lists. */
export function splitAudience(cell: string, lexicon: NameLexicon): string[] {
  return readParties(cell, { lexicon }).placed.map(({ party }) => party.name);
}
