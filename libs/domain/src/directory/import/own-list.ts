import type { OrganisationLine, OrganisationReference, ReadImport } from './import-lines.js';

/**
 * A file as a list of schools that the directory knows: each row says of its school that it is on the list, and nothing else. Of
 * a list of people their organisations are meant.
 */
export function asOwnList(read: ReadImport, listName: string): ReadImport {
  const named =
    read.organisations.length > 0
      ? read.organisations
      : read.people.map(({ organisation, place }) => ({ ...organisation, place }));
  return {
    ...read,
    organisations: named.map((line) => listed(line, listName)),
    people: [],
    appointments: [],
    faulty:
      read.organisations.length > 0
        ? read.faulty.filter(({ entry }) => entry === 'organisation')
        : read.faulty.filter(({ entry }) => entry !== 'appointment'),
  };
}

function listed(
  { entryId, code, inn, name, parent, place }: OrganisationReference & Pick<OrganisationLine, 'place'>,
  onList: string,
): OrganisationLine {
  return { entry: 'organisation', place, entryId, code, inn, name, parent, onList };
}
