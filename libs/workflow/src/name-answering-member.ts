import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AppointmentEntity, AuditEventEntity } from '@storage';
import { DataSource, Not } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { lockEntryFor } from './directory/lock-entry.js';
import { reseat } from './handovers/reseat.js';
import { reasonOf } from './tasks/reason.js';

/**
 * Names the member who answers for what a collegial body is given, from today on; null leaves it to the chair.
 * @throws NotFound, BadInput `not-collegial` or `reason-missing`
 */
@Injectable()
export class NameAnsweringMember {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { bodyId: string; memberId: string | null; reason: string; actor: ActingPerson }): Promise<void> {
    const { bodyId, memberId, actor } = input;
    demand(actor, 'directory.edit');
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      await lockEntryFor(manager, bodyId, 'chair');
      const others = { organisationId: bodyId, answers: true };
      await manager.update(AppointmentEntity, memberId === null ? others : { ...others, id: Not(memberId) }, {
        answers: false,
      });
      if (memberId !== null) {
        const member = { id: memberId, organisationId: bodyId, state: 'running' as const };
        const named = await manager.update(AppointmentEntity, member, { answers: true });
        if (named.affected === 0) throw new NotFound('member', memberId);
      }
      await manager.insert(AuditEventEntity, {
        ...{ at: now, actorId: actor.personId, action: 'member-answers', subject: `organisation:${bodyId}` },
        details: { memberId },
      });
      await reseat(manager, bodyId, { actorId: actor.personId, via: actor.via, reason, now });
    });
  }
}
