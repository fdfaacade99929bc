/**
 * The organisations the rule of a class fits today, as a condition on the aliases `class` and `member`: never beyond the
 * authority of the branch whose orders name it, or of what it stands under.
 */
const fitsRule = (
  authority: string,
): string => `(class.kind = 'class' and member.kind = class.member_kind and member.state = 'active'
  and (class.member_tags = '{}' or case when class.member_every_tag then member.tags @> class.member_tags
    else member.tags && class.member_tags end)
  and (class.member_branch_id is null or member.lineage @> array[class.member_branch_id])
  and member.lineage @> coalesce(${authority}, '{}'))`;

/** Its line; null for a class that is nobody's, and means what is anywhere. */
export const AUTHORITY_OF_CLASS = 'authority_line(coalesce(class.names_branch_id, class.parent_id))';

const FITS_RULE = fitsRule(AUTHORITY_OF_CLASS);

const HAS_SOMEBODY = `exists (select from appointment attached where attached.organisation_id = member.id
  and attached.capacity = class.member_through and attached.state = 'running')`;

/** Those the class means: where it means whoever is attached to them, the ones that have somebody. */
export const IS_MEMBER_OF_CLASS = isMemberOfClass(AUTHORITY_OF_CLASS);

/** The same where many organisations are asked about one class: its authority is asked once then, and not for each. */
export function isMemberOfClass(authority: string): string {
  return `(${fitsRule(authority)} and (class.member_through is null or ${HAS_SOMEBODY}))`;
}

/** Those it would mean if somebody were attached to them. */
export const LACKS_SOMEBODY = `(${FITS_RULE} and class.member_through is not null and not ${HAS_SOMEBODY})`;
