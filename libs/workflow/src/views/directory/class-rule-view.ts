import type { Actor } from '@domain/access';
import { type Attachment, type ClassRule, MEMBER_KINDS, type MemberKind } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { AUTHORITY_OF_CLASS, IS_MEMBER_OF_CLASS, OrganisationEntity, STANDS_FOR_CLASS } from '@storage';
import { DataSource } from 'typeorm';
import { ordersFor } from '../../access/scopes/order-scope.js';
import { BadInput, NotFound } from '../../acting/errors.js';
import { demandSeenBody } from '../../directory/branches.js';
import { type CursorPage, type SortKey, sortedPage } from '../../rows/sorted-pages.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface ShownClassRule {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly memberKind: MemberKind | null;
  readonly memberTags: readonly string[];
  readonly memberEveryTag: boolean;
  readonly memberBranchId: string | null;
  /** Whoever is attached to each of them is meant instead of it. */
  readonly memberThrough: Attachment | null;
  readonly branchName: string | null;
  /** What the class itself stands under. */
  readonly aboveName: string | null;
  /** Tags that organisations of the branch have. */
  readonly knownTags: readonly string[];
}

export interface ClassMember {
  readonly id: string;
  readonly name: string;
  /** The one right above it. */
  readonly aboveName: string | null;
  /** What the rule changes; null where it is in the list and stays there. */
  readonly change: 'joins' | 'leaves' | null;
}

export interface ClassPreview {
  /** In the list by the rule. */
  readonly total: number;
  readonly joining: number;
  readonly leaving: number;
  /** Orders that are being carried out and gave the class tasks, of those the reader coordinates. */
  readonly orders: number;
  /** Whoever joins or leaves first. */
  readonly members: readonly ClassMember[];
  readonly next: string | null;
  readonly previous: string | null;
}

type ClassCounts = Pick<ClassPreview, 'total' | 'joining' | 'leaving'>;

/** The rule of a class, and which organisations another rule would give. */
@Injectable()
export class ClassRuleView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound, BadInput `not-a-class` */
  async rule(id: string): Promise<ShownClassRule> {
    const klass = await this.klass(id);
    const { name, version, memberKind, memberTags, memberEveryTag, memberBranchId, memberThrough, parentId } = klass;
    const [found] = await this.dataSource.query<[Pick<ShownClassRule, 'branchName' | 'aboveName' | 'knownTags'>]>(
      `select (select name from organisation where id = $1) as "branchName",
         (select name from organisation where id = $2) as "aboveName",
         array(select distinct tag from organisation member cross join unnest(member.tags) as tag
           where coalesce($1, $2) is null or member.lineage @> array[coalesce($1, $2)] order by tag) as "knownTags"`,
      [memberBranchId, parentId],
    );
    return {
      ...{ id, name, version, memberTags, memberEveryTag, memberBranchId, memberThrough },
      memberKind: MEMBER_KINDS.find((kind) => kind === memberKind) ?? null,
      ...found,
    };
  }

  /** @throws NotFound, also of a branch the reader does not see; BadInput `not-a-class` */
  async preview(id: string, rule: ClassRule | null, page: CursorPage, actor: Actor): Promise<ClassPreview> {
    await this.klass(id);
    const branchId = rule?.memberBranchId ?? null;
    if (branchId !== null) await demandSeenBody(this.dataSource.manager, actor, branchId);
    const counted = new SqlParameters();
    const [counts] = await this.dataSource.query<[ClassCounts]>(
      `select count(*) filter (where is_in)::int as total, count(*) filter (where is_in and not was_in)::int as joining,
         count(*) filter (where was_in and not is_in)::int as leaving
       from (${listed(id, rule, counted)}) listed`,
      counted.values,
    );
    const { rows: members, ...around } = await sortedPage(CHANGING_FIRST, page, (stretch, parameters) =>
      this.dataSource.query<(ClassMember & { place: string[] })[]>(
        `select listed.id, listed.name, above.name as "aboveName", ${stretch.place},
           case when not was_in then 'joins' when not is_in then 'leaves' end as change
         from (${listed(id, rule, parameters)}) listed left join organisation above on above.id = listed.parent_id
         where ${stretch.within} ${stretch.ending}`,
        parameters.values,
      ),
    );
    return { ...counts, orders: await this.orders(id, actor), members, ...around };
  }

  private async klass(id: string): Promise<OrganisationEntity> {
    const klass = await this.dataSource.manager.findOneBy(OrganisationEntity, { id });
    if (klass === null) throw new NotFound('organisation', id);
    if (klass.kind !== 'class') throw new BadInput('not-a-class');
    return klass;
  }

  private async orders(id: string, actor: Actor): Promise<number> {
    const parameters = new SqlParameters();
    const states = parameters.add(STANDS_FOR_CLASS);
    const [row] = await this.dataSource.query<[{ count: number }]>(
      `select count(*)::int as count from order_document orders
       where ${ordersFor(actor, 'manage', parameters)} and exists (
         select from task join fan_out on fan_out.task_id = task.id
         where task.order_id = orders.id and task.state = any(${states})
           and fan_out.class_id = ${parameters.add(id)})`,
      parameters.values,
    );
    return row.count;
  }
}

const CHANGING_FIRST: readonly SortKey[] = [
  { sql: '(was_in and is_in)', type: 'boolean' },
  { sql: 'listed.name', type: 'text' },
  { sql: 'listed.id', type: 'uuid' },
];

/** Every organisation that is in the list of the class now or would be by the rule. */
function listed(id: string, rule: ClassRule | null, parameters: SqlParameters): string {
  const { memberKind, memberTags, memberEveryTag, memberBranchId, memberThrough } = rule ?? {
    ...{ memberKind: null, memberTags: [], memberEveryTag: false, memberBranchId: null, memberThrough: null },
  };
  const now = `select 'class' as kind, member_kind, member_tags, member_every_tag, member_branch_id, member_through,
      scope.authority from organisation where id = ${parameters.add(id)}`;
  const then = `select 'class' as kind, ${parameters.add(memberKind)}::text as member_kind,
      ${parameters.add(memberTags)}::text[] as member_tags, ${parameters.add(memberEveryTag)}::boolean as member_every_tag,
      ${parameters.add(memberBranchId)}::uuid as member_branch_id, ${parameters.add(memberThrough)}::text as member_through,
      scope.authority from organisation where id = ${parameters.add(id)}`;
  const isIn = (rules: string) => `exists (select from (${rules}) class where ${IS_MEMBER_OF_CLASS})`;
  return `select * from (
      select member.id, member.name, member.parent_id, ${isIn(now)} as was_in, ${isIn(then)} as is_in
      from organisation member cross join (
        select ${AUTHORITY_OF_CLASS} as authority from organisation class where class.id = ${parameters.add(id)} offset 0) scope
    ) every_one
    where was_in or is_in`;
}
