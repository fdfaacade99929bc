import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { applyEffect } from './calendars/apply-effect.js';
import { type CalendarChange, saveChange } from './calendars/calendar-change.js';
import { lockCalendars } from './calendars/calendar-state.js';
import { type CalendarEffect, inWords, wholeEffect } from './calendars/effect.js';

/**
 * Changes the calendar of an organisation or of the installation, a deadline profile or how people are reminded, and
 * everything that hangs on it: control dates of open tasks, reminders not yet in a letter, rows not yet confirmed. All or nothing.
 * @throws Forbidden, BadInput, NotFound, Conflict `stale-calendar` when another administrator was first
 */
@Injectable()
export class ChangeCalendar {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    change: CalendarChange;
    actor: ActingPerson;
    texts: Texts;
  }): Promise<{ effect: CalendarEffect; version: number }> {
    const { change, actor, texts } = input;
    demand(actor, 'calendars.edit');
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      await lockCalendars(manager);
      const effect = await wholeEffect(manager, change, { now, lock: true });
      const words = await inWords(manager, effect, texts);
      const version = await saveChange(manager, change, { changedBy: actor.personId, changedAt: now });
      await applyEffect(manager, effect, { actor, now });
      await audit(manager, change, words, { actor, now });
      return { effect: words, version };
    });
  }
}

function ofWhat(change: CalendarChange): { action: string; subject: string } {
  if (change.what === 'profile')
    return { action: 'deadline-profile-changed', subject: `deadline-profile:${change.name}` };
  const owner = change.organisationId ?? 'installation';
  if (change.what === 'settings') return { action: 'calendar-changed', subject: `calendar:${owner}` };
  const kind = change.scheduleKind ?? 'every';
  return { action: 'reminder-policy-changed', subject: `reminder-policy:${owner}:${kind}` };
}

async function audit(
  manager: EntityManager,
  change: CalendarChange,
  { tasks, reminders, items }: CalendarEffect,
  { actor, now }: { actor: ActingPerson; now: Date },
): Promise<void> {
  await manager.insert(AuditEventEntity, {
    at: now,
    actorId: actor.personId,
    ...ofWhat(change),
    details: { versionBefore: change.version, tasks, reminders, items },
  });
}
