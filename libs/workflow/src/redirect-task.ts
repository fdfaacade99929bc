import { whyNotRedirect, withOtherLead } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { heldTask, saveHolders, TaskEntity, TaskParticipantEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { revokeLinksOfLeft } from './access/revoke-links.js';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { idOf, namesOf } from './handovers/pass-tasks.js';
import { beginRound, stateBefore } from './tasks/begin-round.js';
import { demandOpenParent } from './tasks/parts.js';
import { reasonOf } from './tasks/reason.js';
import { type Given, receiverOf } from './tasks/receiver-of.js';
import { redirectedOf } from './tasks/redirected-of.js';
import { seatsOf } from './tasks/seats-of.js';
import { planDecisionLetter, planLetterTo } from './tasks/settle-reminders.js';
import { spendLink } from './tasks/use-link.js';

export interface Redirecting {
  readonly taskId: string;
  readonly version: number;
  readonly reason: string;
  readonly to: Given;
  readonly actor: ActingPerson;
}

/**
 * Whoever gave a declined task gives it to another lead, who hears of it and is reminded from now on; the links of whoever
 * declined it are dead. A task that waited for its schedule waits for it again.
 *
 * @throws NotFound, Forbidden, Conflict, BadInput `reason-missing`, `redirect-has-it`, `redirect-to-giver`,
 * `redirect-not-below`, `redirect-outside-branch`, `redirect-outside-list`
 */
@Injectable()
export class RedirectTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ taskId, version, to, actor, ...words }: Redirecting): Promise<void> {
    const reason = reasonOf(words);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      await demandOpenParent(manager, taskId);
      const { name, lineage } = await receiverOf(manager, to, actor);
      const before = await stateBefore(manager, taskId, 'decline');
      const task = await beginRound(
        manager,
        {
          ...{ taskId, version, actor, reason, command: 'redirect', now },
          details: { from: await leadName(manager, taskId), to: name, toId: idOf(to), as: 'lead' },
        },
        (given) => {
          if (before === 'awaiting_schedule') given.state = 'awaiting_schedule';
        },
        async ({ task: declined }) => {
          await demandPlace(manager, declined, { ...to, lineage });
          await giveTo(manager, declined, to, now);
          return manager.findOneByOrFail(TaskEntity, { id: taskId });
        },
      );
      await spendLink(manager, actor, now);
      await tellAll(manager, task, now);
    });
  }
}

async function leadName(manager: EntityManager, taskId: string): Promise<string | null> {
  const lead = await manager.findOneBy(TaskParticipantEntity, { taskId, role: 'lead' });
  return lead === null ? null : ((await namesOf(manager, [idOf(lead)])).get(idOf(lead)) ?? null);
}

/** Within what the task itself allows: whom its giver may address at all is asked by `receiverOf`. @throws BadInput */
async function demandPlace(
  manager: EntityManager,
  task: TaskEntity,
  to: Given & { readonly lineage: readonly string[] },
): Promise<void> {
  const why = whyNotRedirect(to, await redirectedOf(manager, task));
  if (why !== null) throw new BadInput(`redirect-${why}`, to.personId === null ? 'organisationId' : 'personId');
}

async function giveTo(manager: EntityManager, { id }: TaskEntity, to: Given, now: Date): Promise<void> {
  const held = await heldTask(manager, id);
  const { participants, acceptorId, left } = withOtherLead(held, await seatsOf(manager, to), held);
  await saveHolders(manager, [
    { id, participants, acceptorId, checkerId: held.checker?.personId ?? null, giverId: held.giver?.personId ?? null },
  ]);
  await revokeLinksOfLeft(manager, id, left, now);
}

/** Members of a collegial body who come with their lead hear of it as he does. */
async function tellAll(manager: EntityManager, task: TaskEntity, now: Date): Promise<void> {
  await planDecisionLetter(manager, task, 'task-passed', now);
  const lead = await manager.findOneByOrFail(TaskParticipantEntity, { taskId: task.id, role: 'lead' });
  if (lead.postId === null) return;
  const beside = await manager.findBy(TaskParticipantEntity, { taskId: task.id, postId: lead.postId });
  for (const { position } of beside.filter(({ role }) => role !== 'lead'))
    await planLetterTo(manager, task, 'task-passed', `executor-${position}`, now);
}
