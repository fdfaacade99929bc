import type { OrganisationEntity, PersonEntity } from '@storage';

/** The office (приёмная) of an organisation: the person its letters go to when the order names nobody in it. */
export function officeOf(
  organisation: Pick<OrganisationEntity, 'id' | 'name' | 'matchKey' | 'state'>,
): Omit<PersonEntity, 'id' | 'version' | 'organisation' | 'position' | 'email' | 'phone' | 'language' | 'branchId'> {
  return {
    organisationId: organisation.id,
    kind: 'office',
    fullName: organisation.name,
    matchKey: `office|${organisation.matchKey}`,
    role: 'official',
    state: organisation.state,
  };
}
