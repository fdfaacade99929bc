import { type ClassRule, usualClassRule } from '@domain/directory';
import type { OrganisationEntity, OrganisationKind } from '@storage';

type MemberRule = Pick<
  OrganisationEntity,
  'memberKind' | 'memberTags' | 'memberEveryTag' | 'memberBranchId' | 'memberThrough'
>;
type Named = Pick<OrganisationEntity, 'name' | 'fullName' | 'kind'>;

const NOBODY: MemberRule = {
  memberKind: null,
  memberTags: [],
  memberEveryTag: false,
  memberBranchId: null,
  memberThrough: null,
};

/** What becomes a class means what its name usually does; what ceases to be one means nobody. */
export function memberRule(body: Named & MemberRule, next: OrganisationKind): MemberRule {
  if (next !== 'class') return NOBODY;
  const { kind, memberKind, memberTags, memberEveryTag, memberBranchId, memberThrough } = body;
  return kind === 'class' && memberKind !== null
    ? { memberKind, memberTags, memberEveryTag, memberBranchId, memberThrough }
    : usualMemberRule({ ...body, kind: next });
}

export function usualMemberRule({ name, fullName, kind }: Named): MemberRule {
  return kind === 'class' ? asMemberRule(usualClassRule(fullName ?? name)) : NOBODY;
}

export function asMemberRule(rule: ClassRule | null): MemberRule {
  return rule === null ? NOBODY : { ...rule, memberTags: [...rule.memberTags] };
}
