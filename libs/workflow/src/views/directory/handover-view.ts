import type { Actor } from '@domain/access';
import { dateInZone, type LocalDate } from '@domain/calendar';
import { type HeldAs, isOverdue, type TaskState } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { HELD_BY_PERSON, type PersonState } from '@storage';
import { DataSource } from 'typeorm';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { NotFound } from '../../acting/errors.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface HeldTaskShown {
  readonly id: string;
  readonly title: string;
  readonly orderNumber: string | null;
  readonly controlDate: LocalDate | null;
  readonly state: TaskState;
  readonly overdue: boolean;
  readonly as: readonly HeldAs[];
}

/** What would pass over, in numbers. */
export interface Holdings {
  readonly lead: number;
  readonly executor: number;
  readonly acceptor: number;
  readonly checker: number;
  readonly giver: number;
  /** Orders he coordinates, controls or has signed. */
  readonly orders: number;
  /** Requests for a later date that wait for his decision. */
  readonly extensions: number;
  /** Requests for a consultation without an answer in the registers he keeps by name. */
  readonly consultations: number;
  /** Letters to him that are not frozen yet. */
  readonly letters: number;
}

export interface HandoverOf {
  readonly fromDay: LocalDate;
  /** Null where the tasks went, or go, to the coordinators of the orders. */
  readonly successorName: string | null;
  readonly reason: string;
  readonly byName: string;
  readonly taskCount: number | null;
}

export interface HandoverShown {
  readonly person: {
    readonly id: string;
    readonly fullName: string;
    readonly position: string | null;
    readonly organisationName: string;
    readonly state: PersonState;
    readonly leftOn: LocalDate | null;
    readonly version: number;
  };
  readonly today: LocalDate;
  readonly holdings: Holdings;
  /** The first of them that the reader may see. */
  readonly tasks: HeldTaskShown[];
  /** Now and to come; they end. */
  readonly substitutions: { readonly absentName: string; readonly deputyName: string; readonly toDay: LocalDate }[];
  /** They become vacant. */
  readonly posts: { readonly id: string; readonly title: string; readonly organisationName: string | null }[];
  /** For a day to come. */
  readonly planned: HandoverOf | null;
  readonly done: HandoverOf | null;
}

interface Dated {
  readonly retrospective: boolean;
  /** Of the order. */
  readonly timeZone: string;
}

const TASKS_SHOWN = 50;

/** What somebody holds, and what was said of his leaving. Who may look is decided at the door. */
@Injectable()
export class HandoverView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async run(personId: string, actor: Actor): Promise<HandoverShown> {
    const [found] = await this.dataSource.query<(HandoverShown['person'] & { today: LocalDate })[]>(
      `select person.id, person.full_name as "fullName", position, body.name as "organisationName", person.state,
         left_on as "leftOn", person.version, ($2::timestamptz at time zone body.time_zone)::date as today
       from person join organisation body on body.id = organisation_id where person.id = $1 and person.kind = 'person'`,
      [personId, this.clock.now()],
    );
    if (found === undefined) throw new NotFound('person', personId);
    const { today, ...person } = found;
    return {
      person,
      today,
      holdings: await this.holdings(personId),
      tasks: await this.tasks(personId, actor),
      substitutions: await this.dataSource.query(
        `select absent.full_name as "absentName", deputy.full_name as "deputyName", to_day as "toDay"
         from substitution join person absent on absent.id = person_id join person deputy on deputy.id = deputy_id
         where $1 in (person_id, deputy_id) and to_day >= $2 order by from_day, substitution.id`,
        [personId, today],
      ),
      posts: await this.dataSource.query(
        `select post.id, post.name as title, body.name as "organisationName"
         from organisation post left join organisation body on body.id = post.parent_id
         where post.holder_id = $1 order by body.name, post.name, post.id`,
        [personId],
      ),
      planned: await this.handover(personId, 'done_at is null'),
      done: person.state === 'left' ? await this.handover(personId, 'done_at is not null') : null,
    };
  }

  private async holdings(personId: string): Promise<Holdings> {
    const [row] = await this.dataSource.query<[Holdings]>(
      `with held as (select task.* from task where task.id in (${HELD_BY_PERSON})),
         parts as (select part.* from task_participant part join held on held.id = part.task_id where part.person_id = $1)
       select (select count(*)::int from parts where role = 'lead') as lead,
         (select count(*)::int from parts where role <> 'lead') as executor,
         (select count(*)::int from held where acceptor_id = $1) as acceptor,
         (select count(*)::int from held where checker_id = $1 and state = 'checking') as checker,
         (select count(*)::int from held where giver_id = $1) as giver,
         (select count(*)::int from order_document where $1 in (coordinator_id, controller_id, signatory_id)) as orders,
         (select count(*)::int from extension_request request join held on held.id = request.task_id
           where request.decision is null and held.acceptor_id = $1) as extensions,
         (select count(*)::int from consultation request join parts on parts.task_id = request.task_id
           where request.answer is null) as consultations,
         (select count(*)::int from letter where recipient_id = $1 and state = 'gathering'
           and class in ('digest', 'decision')) as letters`,
      [personId],
    );
    return row;
  }

  private async tasks(personId: string, actor: Actor): Promise<HeldTaskShown[]> {
    const now = this.clock.now();
    const parameters = new SqlParameters();
    parameters.add(personId);
    const rows = await this.dataSource.query<(Omit<HeldTaskShown, 'overdue'> & Dated)[]>(
      `select task.id, task.title, given.number as "orderNumber", task.control_date as "controlDate", task.state,
         task.retrospective, given.time_zone as "timeZone",
         array(select distinct role from task_participant where task_id = task.id and person_id = $1 order by role) ||
           array_remove(array[case when task.acceptor_id = $1 then 'acceptor' end,
           case when task.checker_id = $1 and task.state = 'checking' then 'checker' end,
           case when task.giver_id = $1 then 'giver' end], null) as "as"
       from task join order_document given on given.id = task.order_id
       where task.id in (${HELD_BY_PERSON}) and ${visibleTasks(actor, parameters)}
       order by task.by_date, task.sequence limit ${TASKS_SHOWN}`,
      parameters.values,
    );
    return rows.map(({ retrospective, timeZone, ...task }) => ({
      ...task,
      overdue: isOverdue({ ...task, retrospective }, dateInZone(now, timeZone)),
    }));
  }

  private async handover(personId: string, which: string): Promise<HandoverOf | null> {
    const [row] = await this.dataSource.query<HandoverOf[]>(
      `select from_day as "fromDay", successor.full_name as "successorName", reason, maker.full_name as "byName",
         task_count as "taskCount"
       from handover join person maker on maker.id = created_by left join person successor on successor.id = successor_id
       where handover.person_id = $1 and handover.organisation_id is null and ${which} order by done_at desc, handover.id limit 1`,
      [personId],
    );
    return row ?? null;
  }
}
