import type { LocalDate } from '@domain/calendar';
import { isCollegial } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import type { Standing } from '@storage';
import { DataSource } from 'typeorm';
import { DirectoryView, type OrganisationRow } from './directory-view.js';
import {
  type BodyShown,
  bodiesOf,
  type MemberShown,
  membersOf,
  type TermElsewhere,
  termsElsewhere,
} from './members-view.js';

export interface HolderTerm {
  readonly personId: string;
  readonly fullName: string;
  readonly fromDay: LocalDate;
  /** Null until further notice. */
  readonly toDay: LocalDate | null;
}

export interface PostShown {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing | null;
  readonly version: number;
  readonly holderName: string | null;
  /** Open tasks for which somebody answers by the post. */
  readonly taskCount: number;
  /** For a day to come. */
  readonly planned: { readonly fromDay: LocalDate; readonly holderName: string | null; readonly reason: string } | null;
  /** Everybody who holds it or did, the last first. */
  readonly holders: HolderTerm[];
}

export interface OrganisationShown {
  readonly organisation: OrganisationRow;
  /** Where it is at home. */
  readonly today: LocalDate;
  readonly posts: PostShown[];
  /** It is a commission, a council, a working group: it has members. */
  readonly isCollegial: boolean;
  /** Of a school its curators and mentors. */
  readonly members: MemberShown[];
  /** The schools to which it is attached itself. */
  readonly attachedTo: TermElsewhere[];
  /** The collegial bodies that stand under it. */
  readonly bodies: BodyShown[];
}

/** An organisation with the posts in it and who held them when, its members or its bodies. Who may look is decided at the door. */
@Injectable()
export class OrganisationPageView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly directory: DirectoryView,
  ) {}

  /** @throws NotFound */
  async run(id: string): Promise<OrganisationShown> {
    const organisation = await this.directory.organisation(id);
    const [row] = await this.dataSource.query<[{ today: LocalDate }]>(
      'select ($1::timestamptz at time zone $2)::date as today',
      [this.clock.now(), organisation.timeZone],
    );
    const { manager } = this.dataSource;
    return {
      ...{ organisation, today: row.today, posts: await this.posts(id), isCollegial: isCollegial(organisation.kind) },
      members: await membersOf(manager, id),
      bodies: await bodiesOf(manager, id),
      attachedTo: await termsElsewhere(manager, { entryId: id }),
    };
  }

  private posts(parentId: string): Promise<PostShown[]> {
    return this.dataSource.query<PostShown[]>(
      `select post.id, post.name as title, post.standing, post.version, holder.full_name as "holderName",
         (select count(*)::int from task_participant part
           where part.post_id = post.id and part.state not in ('closed', 'cancelled')) as "taskCount",
         (select json_build_object('fromDay', from_day, 'holderName', next.full_name, 'reason', reason)
           from handover left join person next on next.id = successor_id
           where handover.organisation_id = post.id and done_at is null) as planned,
         coalesce((select json_agg(json_build_object('personId', person.id, 'fullName', person.full_name,
             'fromDay', term.from_day, 'toDay', term.to_day) order by term.from_day desc, term.id)
           from appointment term join person on person.id = term.person_id
           where term.organisation_id = post.id and term.capacity = 'holder'), '[]') as holders
       from organisation post left join person holder on holder.id = post.holder_id
       where post.parent_id = $1 and post.kind = 'role' order by post.standing is null, post.name, post.id`,
      [parentId],
    );
  }
}
