/** The organisations a class means today, as a condition on the aliases `class` and `member`. */
export const IS_MEMBER_OF_CLASS = `(class.kind = 'class' and member.kind = class.member_kind and member.state = 'active'
  and (class.member_tags = '{}' or case when class.member_every_tag then member.tags @> class.member_tags
    else member.tags && class.member_tags end)
  and (coalesce(class.member_branch_id, class.parent_id) is null
    or member.lineage @> array[coalesce(class.member_branch_id, class.parent_id)]))`;
