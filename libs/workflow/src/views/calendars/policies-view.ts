import { addDays, dateInZone, type LocalDate } from '@domain/calendar';
import { SCHEDULE_KINDS, type ScheduleKind } from '@domain/deadlines';
import {
  DEFAULT_POLICY,
  isEscalation,
  type PlannedReminder,
  planReminders,
  type RecipientRole,
  type ReminderPolicy,
} from '@domain/reminders';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  chainOfOrganisation,
  OrganisationEntity,
  PersonEntity,
  type Recipient,
  ReminderPolicyEntity,
  recipientsOfTasks,
} from '@storage';
import { Any, DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { NotFound } from '../../acting/errors.js';
import { demandGoodPolicy } from '../../calendars/calendar-change.js';
import { rulesOfOrder } from '../../calendars/order-rules.js';
import { forPlanning } from '../../reminders/plan-book.js';
import { groupBy } from '../../rows/group-by.js';
import { loadVisibleTask } from '../tasks/load-task.js';

/** Whose policy holds: that of a body or of the installation (null), for rows of one kind or of every kind; else the shipped one. */
export interface PolicySource {
  readonly organisationName: string | null;
  readonly isForEveryKind: boolean;
  readonly isShipped: boolean;
}

/** How an organisation reminds about rows of one kind, or of every kind (null). */
export interface PolicyView {
  readonly scheduleKind: ScheduleKind | null;
  /** Of its own; 0 where it has none, and the one of `source` holds. */
  readonly version: number;
  readonly policy: ReminderPolicy;
  readonly source: PolicySource;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

/** What one morning says of a task: when, by which rung, and to whom. */
export interface LettersOfRung {
  readonly rung: string;
  readonly day: LocalDate;
  readonly sendAt: string;
  readonly recipients: readonly {
    readonly role: RecipientRole;
    /** Null where nobody stands behind the role who could be written to. */
    readonly name: string | null;
    readonly isEscalation: boolean;
  }[];
}

const A_YEAR_AND_A_MONTH_DAYS = 396;

/** How people are reminded, as an administrator edits it, and what a task would make of it. */
@Injectable()
export class PoliciesView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** For every kind of row; of the installation where the id is null. @throws NotFound for an organisation that is not there */
  async policies(organisationId: string | null): Promise<PolicyView[]> {
    const { manager } = this.dataSource;
    const bodies = organisationId === null ? [] : await chainOfOrganisation(manager, organisationId);
    if (organisationId !== null && bodies.length === 0) throw new NotFound('organisation', organisationId);
    const rows = await manager.find(ReminderPolicyEntity, {
      where: [{ organisationId: In(bodies) }, { organisationId: IsNull() }],
    });
    const organisations = await manager.findBy(OrganisationEntity, { id: In(bodies) });
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    const changers = rows.flatMap(({ changedBy }) => changedBy ?? []);
    const people = new Map(
      (await manager.findBy(PersonEntity, { id: In(changers) })).map((one) => [one.id, one.fullName]),
    );
    const chain = [...bodies, null];
    return [null, ...SCHEDULE_KINDS].map((kind): PolicyView => {
      const holding = chain.flatMap((id) => {
        const ofBody = rows.filter((row) => row.organisationId === id);
        return ofBody.find((row) => row.scheduleKind === kind) ?? ofBody.find((row) => row.scheduleKind === null) ?? [];
      })[0];
      const isOwn = holding?.organisationId === organisationId && holding.scheduleKind === kind;
      return {
        scheduleKind: kind,
        version: isOwn ? holding.version : 0,
        policy: holding?.policy ?? DEFAULT_POLICY,
        source: {
          organisationName: names.get(holding?.organisationId ?? '') ?? null,
          isForEveryKind: holding?.scheduleKind === null,
          isShipped: holding === undefined,
        },
        changedBy: isOwn ? (people.get(holding.changedBy ?? '') ?? null) : null,
        changedAt: isOwn ? holding.changedAt.toISOString() : null,
      };
    });
  }

  /**
   * The letters a task would give by a policy nobody has saved yet, from today on, 13 months ahead.
   * @throws BadInput for a policy that makes no sense, NotFound for a task the actor does not see
   */
  async lettersOf(taskId: string, policy: ReminderPolicy, actor: ActingPerson): Promise<LettersOfRung[]> {
    demand(actor, 'calendars.edit');
    demandGoodPolicy(policy);
    const { manager } = this.dataSource;
    const { task } = await loadVisibleTask(manager, taskId, actor);
    const { working } = await rulesOfOrder(manager, task.orderId);
    const recipients = await recipientsOfTasks(manager, [taskId]);
    const planned = [...groupBy(recipients, ({ timeZone }) => timeZone)].flatMap(([timeZone, there]) => {
      const today = dateInZone(this.clock.now(), timeZone);
      const roles = there.map(({ role }) => role);
      const to = addDays(today, A_YEAR_AND_A_MONTH_DAYS);
      return planReminders(forPlanning(task, roles), policy, { working, timeZone }, today, to);
    });
    return byMorning(planned, await namesOf(manager, recipients));
  }
}

async function namesOf(manager: EntityManager, recipients: readonly Recipient[]): Promise<ReadonlyMap<string, string>> {
  const ids = recipients.flatMap(({ personId }) => personId ?? []);
  const people = await manager.find(PersonEntity, { where: { id: Any(ids) }, select: { id: true, fullName: true } });
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return new Map(recipients.map(({ role, personId }) => [role, names.get(personId ?? '') ?? '']));
}

/** Everybody who hears of a rung at one instant, the earliest first. */
function byMorning(planned: readonly PlannedReminder[], names: ReadonlyMap<string, string>): LettersOfRung[] {
  const mornings = groupBy(planned, ({ rung, sendAt }) => `${sendAt.toISOString()} ${rung}`);
  return [...mornings.values()]
    .flatMap((reminders) => {
      const [first] = reminders;
      if (first === undefined) return [];
      const recipients = reminders.map(({ role }) => ({
        role,
        name: names.get(role) || null,
        isEscalation: isEscalation(role),
      }));
      return { rung: first.rung, day: first.day, sendAt: first.sendAt.toISOString(), recipients };
    })
    .sort((a, b) => (a.sendAt < b.sendAt ? -1 : a.sendAt > b.sendAt ? 1 : 0));
}
