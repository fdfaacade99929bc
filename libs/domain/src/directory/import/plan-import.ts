import type { BodyEntry } from '../match-names.js';
import type { FaultyLine, ReadImport } from './import-lines.js';
import type { ImportLine, ImportPlan } from './import-plan.js';
import type { ImportScope, KnownDirectory } from './known-directory.js';
import { AppointmentPlanner } from './plan-appointments.js';
import { OrganisationPlanner } from './plan-organisations.js';
import { PeoplePlanner } from './plan-people.js';

export interface ComparedImport extends ImportPlan {
  /** Names the directory does not have: entries with names like these are to be looked for before the plan holds. */
  readonly wanted: readonly string[];
}

/**
 * What a file does to the directory: nothing that it does not say, and nothing where a person has to choose. The same file a
 * second time changes nothing.
 *
 * @param alike Entries with names like those the directory does not have, by the name asked for
 */
export function planImport(
  read: ReadImport,
  directory: KnownDirectory,
  scope: ImportScope,
  alike: ReadonlyMap<string, readonly BodyEntry[]>,
): ComparedImport {
  const organisations = new OrganisationPlanner(read.organisations, directory, alike, scope);
  const ofOrganisations = organisations.settleAll();
  const people = new PeoplePlanner(directory.people, organisations, scope);
  const ofPeople = read.people.flatMap((line) => people.settle(line));
  const appointments = new AppointmentPlanner(directory.terms, organisations, people);
  const ofAppointments = read.appointments.map((line) => appointments.settle(line));
  const lines = [...read.faulty.map(faultyLine), ...ofOrganisations, ...ofPeople, ...ofAppointments];
  return {
    lines: inOrderOfFile(lines, read),
    organisations: [...organisations.planned.values()],
    people: [...people.planned.values()],
    appointments: appointments.planned,
    wanted: [...organisations.finder.wanted],
  };
}

function faultyLine({ place, entry, name, fault, column, values }: FaultyLine): ImportLine {
  return { place, entry, name, within: null, outcome: 'refused', changes: [], note: fault, column, values };
}

function inOrderOfFile(lines: readonly ImportLine[], { sheets }: ReadImport): ImportLine[] {
  const order = new Map(sheets.map((sheet, at) => [sheet, at]));
  const sheetOf = ({ place }: ImportLine) => order.get(place.sheet) ?? 0;
  return [...lines].sort((one, other) => sheetOf(one) - sheetOf(other) || one.place.row - other.place.row);
}
