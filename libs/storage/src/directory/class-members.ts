/** The organisations a class means today, as a condition on the aliases `class` and `member`. */
export const IS_MEMBER_OF_CLASS = `(class.kind = 'class' and member.kind = class.member_kind and member.state = 'active'
  and (class.member_tag is null or member.tags @> array[class.member_tag])
  and (class.parent_id is null or member.lineage @> array[class.parent_id]))`;
