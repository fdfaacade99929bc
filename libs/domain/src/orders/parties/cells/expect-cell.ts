import { nameLexicon } from '../name-lexicon.js';
import { type RoledParty, readParties } from '../read-parties.js';

/** A row of a table of cells: what stands in the cell, and its parties as `written` prints them. */
export type CellCase = readonly [cell: string, parties: string];

const ROLES = { lead: 'L', executor: 'E', coExecutor: 'C' } as const;
const TYPES = { person: 'p', organisation: 'o', group: 'g', role: 'r' } as const;

/**
 * A party in one line: role and type by a letter each (L lead, E executor, C co-executor; p person, o organisation,
 * k class of organisations, g group, r role), its name, its position in brackets, «~» where it is by agreement.
 */
function written({ role, type, name, position, classOfOrganisations, flags }: RoledParty): string {
  const kind = classOfOrganisations ? 'k' : TYPES[type];
  const agreed = flags?.includes('by_agreement') ? ' ~' : '';
  return `${ROLES[role]}${kind} ${name}${position ? ` [${position}]` : ''}${agreed}`;
}

/** The parties of a cell in that notation, « | » between them; what an order defines may be given as «АББР = слова». */
export function partiesOf(cell: string, column: string | null = null, definitions: readonly string[] = []): string {
  const known = definitions.map((definition) => {
    const [abbr = '', expansion = null] = definition.split(' = ');
    return { abbr, expansion };
  });
  return readParties(cell, { column, lexicon: nameLexicon(known, []) })
    .parties.map(written)
    .join(' | ');
}
