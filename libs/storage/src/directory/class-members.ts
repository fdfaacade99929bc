/**
 * The organisations the rule of a class fits today, as a condition on the aliases `class` (see `classesWhere`) and `member`:
 * never beyond the authority of the branch whose orders name it, or of what it stands under.
 */
const FITS_RULE = `(class.kind = 'class' and member.kind = class.member_kind and member.state = 'active'
  and (class.member_tags = '{}' or case when class.member_every_tag then member.tags @> class.member_tags
    else member.tags && class.member_tags end)
  and (class.member_branch_id is null or member.lineage @> array[class.member_branch_id])
  and member.lineage @> coalesce(class.authority, '{}'))`;

/** Its line; null for a class that is nobody's, and means what is anywhere. */
export const AUTHORITY_OF_CLASS = 'authority_line(coalesce(class.names_branch_id, class.parent_id))';

/**
 * The classes of a condition, as the table `class` of a statement. Each is asked for its authority once: as a part of a
 * condition it would be asked for anew with every organisation, of which there may be 40,000.
 */
export function classesWhere(condition: string): string {
  return `(select class.*, ${AUTHORITY_OF_CLASS} as authority from organisation class
    where class.kind = 'class' and ${condition} offset 0) class`;
}

const HAS_SOMEBODY = `exists (select from appointment attached where attached.organisation_id = member.id
  and attached.capacity = class.member_through and attached.state = 'running')`;

/** Those the class means: where it means whoever is attached to them, the ones that have somebody. */
export const IS_MEMBER_OF_CLASS = `(${FITS_RULE} and (class.member_through is null or ${HAS_SOMEBODY}))`;

/** Those it would mean if somebody were attached to them. */
export const LACKS_SOMEBODY = `(${FITS_RULE} and class.member_through is not null and not ${HAS_SOMEBODY})`;
