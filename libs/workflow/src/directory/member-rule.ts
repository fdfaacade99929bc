import { usualClassRule } from '@domain/directory';
import type { OrganisationEntity, OrganisationKind } from '@storage';

type Named = Pick<OrganisationEntity, 'name' | 'fullName' | 'kind' | 'memberKind' | 'memberTag'>;

/** What becomes a class means what its name usually does; what ceases to be one means nobody. */
export function memberRule(
  { name, fullName, kind, memberKind, memberTag }: Named,
  next: OrganisationKind,
): Pick<OrganisationEntity, 'memberKind' | 'memberTag'> {
  if (next !== 'class') return { memberKind: null, memberTag: null };
  return kind === 'class' && memberKind !== null
    ? { memberKind, memberTag }
    : { memberKind: null, memberTag: null, ...usualClassRule(fullName ?? name) };
}
