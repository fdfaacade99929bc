import type { DocumentTable } from '../document/index.js';
import { appointmentColumns } from './document/index.js';
import type { ObligedParty } from './order-reading.js';
import { type NameLexicon, readParties } from './parties/index.js';
import { cellText, gridRows } from './table/index.js';

const COUNTED = /^\d{1,3}[.)]?$/;

/**
 * The rows of a table that gives each organisation its responsible person («Учреждение | ФИО | Должность»): the organisation
 * obliged, the person its head. Null where a row does not name one of each: such a table is only told of.
 */
export function appointedPeople(table: DocumentTable, lexicon: NameLexicon): readonly ObligedParty[] | null {
  const [headings = [], ...rows] = gridRows(table).map(({ cells }) => cells.map(cellText));
  const columns = appointmentColumns(headings);
  if (columns === null) return null;
  const partyIn = (cell: string | undefined) => {
    const { parties, warnings } = readParties(cell ?? '', { lexicon });
    const [party, ...more] = parties;
    return more.length > 0 || warnings.some(({ code }) => code === 'separator-missing') ? undefined : party;
  };
  const filled = rows.filter((cells) => cells.filter((words) => words !== '' && !COUNTED.test(words)).length > 0);
  const appointed = filled.flatMap((cells): ObligedParty[] => {
    const [body, person] = [partyIn(cells[columns.body]), partyIn(cells[columns.person])];
    if (body?.type !== 'organisation' || person?.type !== 'person') return [];
    const { role: _, ...named } = body;
    return [{ ...named, head: person.fullName ?? person.name }];
  });
  return appointed.length > 0 && appointed.length === filled.length ? appointed : null;
}
