import type { OrganisationEntity, PersonEntity } from '@storage';

/** The office (приёмная) of an organisation: the person its letters go to when the order names nobody in it. */
export function officeOf(
  organisation: Pick<OrganisationEntity, 'id' | 'name' | 'matchKey' | 'namesBranchId' | 'state'>,
): Pick<PersonEntity, 'organisationId' | 'kind' | 'fullName' | 'matchKey' | 'namesBranchId' | 'role' | 'state'> {
  return {
    organisationId: organisation.id,
    kind: 'office',
    fullName: organisation.name,
    matchKey: `office|${organisation.matchKey}`,
    namesBranchId: organisation.namesBranchId,
    role: 'official',
    state: organisation.state === 'proposed' ? 'proposed' : 'active',
  };
}
