import type { OrganisationEntity, PersonEntity } from '@storage';

/** The office (приёмная) of an organisation: the person its letters go to when the order names nobody in it. */
export function officeOf(
  organisation: Pick<OrganisationEntity, 'id' | 'name' | 'matchKey' | 'state'>,
): Pick<PersonEntity, 'organisationId' | 'kind' | 'fullName' | 'matchKey' | 'role' | 'state'> {
  return {
    organisationId: organisation.id,
    kind: 'office',
    fullName: organisation.name,
    matchKey: `office|${organisation.matchKey}`,
    role: 'official',
    state: organisation.state === 'proposed' ? 'proposed' : 'active',
  };
}
