import { dateInZone, type LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AppointmentEntity, AuditEventEntity } from '@storage';
import { DataSource, In } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, NotFound } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { lockEntry } from './directory/lock-entry.js';
import { reseat } from './handovers/reseat.js';
import { reasonOf } from './tasks/reason.js';

/**
 * Says on which day somebody is a member of a collegial body, or attached to a school, for the last time; a term that has not
 * begun by then is taken back. After it the open tasks are the others'.
 * @throws NotFound, BadInput `reason-missing` or `member-reversed`
 */
@Injectable()
export class EndMember {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    bodyId: string;
    memberId: string;
    lastDay: LocalDate;
    reason: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { bodyId, memberId, lastDay, actor } = input;
    demand(actor, 'directory.edit');
    const reason = reasonOf(input);
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      const body = await lockEntry(manager, bodyId);
      const term = await manager.findOneBy(AppointmentEntity, {
        ...{ id: memberId, organisationId: bodyId, state: In(['waiting', 'running']) },
      });
      if (term === null) throw new NotFound('member', memberId);
      const hasBegun = term.state === 'running';
      if (hasBegun && lastDay < term.fromDay) throw new BadInput('member-reversed', 'lastDay');
      if (lastDay < term.fromDay) await manager.remove(term);
      else await manager.update(AppointmentEntity, { id: memberId }, { toDay: lastDay, endReason: reason });
      await manager.insert(AuditEventEntity, {
        ...{ at: now, actorId: actor.personId, action: 'member-ended', subject: `organisation:${bodyId}` },
        details: { memberId, lastDay },
      });
      if (hasBegun && lastDay < dateInZone(now, body.timeZone))
        await reseat(manager, bodyId, { actorId: actor.personId, via: actor.via, reason, now });
    });
  }
}
