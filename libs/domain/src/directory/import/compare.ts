import { saidText, squeezed } from './cell-values.js';
import type { FieldChange, ImportedField, PlannedOrganisation, PlannedPerson } from './import-plan.js';

type OrganisationFacts = Omit<PlannedOrganisation, 'id' | 'isNew' | 'matchKey' | 'nameBefore' | 'emailBefore'>;
type PersonFacts = Pick<PlannedPerson, 'fullName' | 'position' | 'email' | 'phone' | 'role'>;

/** What differs, in words; of a new organisation everything that is said. */
export function changesOf(
  before: OrganisationFacts | null,
  after: OrganisationFacts,
  nameOf: (id: string) => string,
): FieldChange[] {
  const facts = (body: OrganisationFacts | null): Partial<Record<ImportedField, string | null>> =>
    body === null
      ? {}
      : {
          name: body.name,
          fullName: body.fullName,
          code: body.code,
          inn: body.inn,
          kind: body.kind,
          tags: [...body.tags].map(squeezed).sort().join(', '),
          timeZone: body.timeZone,
          email: body.email,
        };
  const moved = before?.parentId === after.parentId ? [] : [moveOf(before?.parentId ?? null, after.parentId, nameOf)];
  return [
    ...differing(facts(before), facts(after)),
    ...moved.filter((move) => move.before !== null || move.after !== null),
  ];
}

function moveOf(from: string | null, to: string | null, nameOf: (id: string) => string): FieldChange {
  const name = (id: string | null) => (id === null ? null : nameOf(id));
  return { field: 'parent', before: name(from), after: name(to) };
}

export function personChangesOf(before: PersonFacts | null, after: PersonFacts): FieldChange[] {
  const facts = (person: PersonFacts | null): Partial<Record<ImportedField, string | null>> =>
    person === null
      ? {}
      : {
          name: person.fullName,
          position: person.position,
          email: person.email,
          phone: person.phone,
          role: person.role,
        };
  return differing(facts(before), facts(after));
}

/** Spaces at the ends and doubled ones are no difference, nor is an empty text from none. */
function differing(
  before: Partial<Record<ImportedField, string | null>>,
  after: Partial<Record<ImportedField, string | null>>,
): FieldChange[] {
  return (Object.keys(after) as ImportedField[]).flatMap((field) => {
    const [was, is] = [textOf(before[field]), textOf(after[field])];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/** As a cell of a sheet would say it. */
function textOf(value: string | null | undefined): string | null {
  return value == null ? null : (saidText(value) ?? null);
}
