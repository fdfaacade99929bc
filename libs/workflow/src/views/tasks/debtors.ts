import type { Actor } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { tasksFor } from '../../access/scopes/task-scope.js';
import { lateTask, todayOfOrder } from '../../rows/late-task.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface Debtor {
  /** Of the person, or of the organisation where nobody is named. */
  readonly id: string;
  readonly name: string;
  readonly taskCount: number;
  readonly oldest: LocalDate;
  /** Somebody can be written to: he himself, the office, or a deputy while he is away. */
  readonly reachable: boolean;
  /** How many of the tasks he was asked about by hand today. */
  readonly chasedCount: number;
}

export interface Debtors {
  readonly total: number;
  readonly taskCount: number;
  /** Tasks nobody was asked about today. */
  readonly unchasedCount: number;
  /** The first `MOST_SHOWN`. */
  readonly rows: Debtor[];
}

const MOST_SHOWN = 200;

/** Who owes overdue tasks of the orders that are the actor's to coordinate; those who owe most first. */
@Injectable()
export class DebtorsView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ orderId }: { readonly orderId?: string }, actor: Actor): Promise<Debtors> {
    const now = this.clock.now();
    const parameters = new SqlParameters();
    const today = todayOfOrder(now, parameters);
    const order = parameters.add(orderId ?? null);
    const rows = await this.dataSource.query<(Debtor & { total: number; allTasks: number; allChased: number })[]>(
      `with owed as (
         select coalesce(lead.person_id, lead.organisation_id) as id, lead.person_id, lead.organisation_id,
           task.control_date, exists (select from reminder where reminder.task_id = task.id
             and reminder.round = task.round and reminder.rung = 'overdue-chase-' || ${today}) as chased
         from task join order_document task_order on task_order.id = task.order_id
         join task_participant lead on lead.task_id = task.id and lead.role = 'lead'
         where ${lateTask(today, parameters)} and (${order}::uuid is null or task.order_id = ${order})
           and ${tasksFor(actor, 'cancel', parameters)}),
       debtor as (
         select id, person_id, organisation_id, count(*)::int as tasks, min(control_date) as oldest,
           count(*) filter (where chased)::int as chased, count(*) over ()::int as total,
           sum(count(*)) over ()::int as all_tasks, sum(count(*) filter (where chased)) over ()::int as all_chased
         from owed group by id, person_id, organisation_id
         order by count(*) desc, min(control_date), id limit ${MOST_SHOWN})
       select debtor.id, coalesce(named.full_name, body.name) as name, debtor.tasks as "taskCount", debtor.oldest,
         coalesce(named.email, office.email) is not null or exists (
           select from substitution join person deputy on deputy.id = substitution.deputy_id
           where substitution.person_id = coalesce(named.id, office.id) and deputy.email is not null
             and (${parameters.add(now)}::timestamptz at time zone body.time_zone)::date
               between substitution.from_day and substitution.to_day) as reachable,
         debtor.chased as "chasedCount", debtor.total, debtor.all_tasks as "allTasks", debtor.all_chased as "allChased"
       from debtor join organisation body on body.id = debtor.organisation_id
       left join person named on named.id = debtor.person_id
       left join body_addressee whole on debtor.person_id is null and whole.organisation_id = body.id
       left join person office on office.id = whole.person_id
       order by debtor.tasks desc, debtor.oldest, name, debtor.id`,
      parameters.values,
    );
    const [first] = rows;
    return {
      total: first?.total ?? 0,
      taskCount: first?.allTasks ?? 0,
      unchasedCount: (first?.allTasks ?? 0) - (first?.allChased ?? 0),
      rows: rows.map(({ total: _, allTasks: __, allChased: ___, ...debtor }) => debtor),
    };
  }
}
