import { COORDINATORS } from '@domain/access';
import type { Language } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { endSessionsOf, OrganisationEntity, PersonEntity, type PersonRole } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict, NotFound } from './acting/errors.js';
import { demandRightToGive, keepAnAdministrator } from './directory/administrators.js';
import { auditAccess } from './directory/audit-access.js';
import { branchToGive, demandEditableBody } from './directory/branches.js';
import { demandFreePersonName } from './directory/names.js';
import { demandOwnAddress } from './directory/own-address.js';
import { reopenUndeliveredReminders } from './directory/reopen-reminders.js';
import { demandRightOver } from './directory/right-over.js';
import { voidLinks } from './sign-in/void-links.js';

export interface PersonChange {
  readonly fullName?: string;
  readonly position?: string | null;
  readonly email?: string | null;
  readonly role?: PersonRole;
  readonly language?: Language;
  readonly organisationId?: string;
  readonly branchId?: string | null;
  /** Checks the reports of all below his body before their acceptor decides; one person of a body does. */
  readonly checksReports?: boolean;
}

/**
 * Changes a person of the directory. The name and the body are what people see: the match key, by which orders find
 * the person, stays.
 *
 * @throws NotFound, Conflict `stale-entry` or `person-left`, BadInput `name-taken`, `role-needs-administrator`, `last-administrator`,
 * `branch-too-wide`, `person-covers-more`, or `checker-coordinates` where he who is to check reports has another role
 */
@Injectable()
export class UpdatePerson {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { id: string; version: number; change: PersonChange; actor: ActingPerson }): Promise<void> {
    const { id, version, actor } = input;
    const { checksReports, ...change } = input.change;
    demand(actor, 'directory.edit');
    await this.dataSource.transaction(async (manager) => {
      const person = await manager.findOne(PersonEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
      if (person === null) throw new NotFound('person', id);
      await demandRightOver(manager, actor, person);
      if (person.version !== version) throw new Conflict('stale-entry', { name: person.fullName });
      if (person.state === 'left') throw new Conflict('person-left', { name: person.fullName });
      const { fullName, organisationId, email, role } = person;
      if (change.role !== undefined && change.role !== role) {
        demandRightToGive(actor, change.role);
        if (role === 'administrator') await keepAnAdministrator(manager);
      }
      const branchBefore = person.branchId;
      Object.assign(person, change);
      await settleBranch(manager, person, change, branchBefore, actor);
      if (person.organisationId !== organisationId || !COORDINATORS.includes(person.role))
        await manager.update(OrganisationEntity, { reportCheckerId: id }, { reportCheckerId: null });
      if (person.fullName !== fullName || person.organisationId !== organisationId)
        await demandPlace(manager, person, actor);
      if (person.kind === 'person' && person.email !== null && person.email !== email)
        await demandOwnAddress(manager, person.email, id, actor);
      // What is typed in anew is tried anew, be it the same address.
      if (person.email !== email) Object.assign(person, { bouncedEmail: null, bouncedAt: null, bouncedAnswer: null });
      await manager.save(person);
      if (checksReports !== undefined) await settleChecker(manager, person, checksReports, version);
      const now = this.clock.now();
      if (person.email !== email) await voidLinks(manager, [person.id], now);
      // What he may do has changed under pages that are open.
      if (person.role !== role) await endSessionsOf(manager, person.id);
      await auditAccess(manager, { before: { email, role }, after: person, actor, now });
      if (person.email !== null && person.email !== email) await reopenUndeliveredReminders(manager, [person.id], now);
    });
  }
}

/** The body must be there, in the actor's branch, and have nobody else of that name. */
async function demandPlace(manager: EntityManager, person: PersonEntity, actor: ActingPerson): Promise<void> {
  const body = await demandEditableBody(manager, actor, person.organisationId);
  if (person.kind === 'person') await demandFreePersonName(manager, person.fullName, body, person.id);
}

/** A role that was given anew, or to somebody in another body, covers what is usual there unless told otherwise. */
async function settleBranch(
  manager: EntityManager,
  person: PersonEntity,
  change: PersonChange,
  branchBefore: string | null,
  actor: ActingPerson,
): Promise<void> {
  const { branchId: asked, role, organisationId } = change;
  if (asked === undefined && role === undefined && organisationId === undefined) return;
  if (asked === branchBefore) return;
  person.branchId = await branchToGive(manager, actor, { ...person, asked });
}

async function settleChecker(
  manager: EntityManager,
  { id, organisationId, role, fullName }: PersonEntity,
  checks: boolean,
  version: number,
): Promise<void> {
  if (checks && !COORDINATORS.includes(role))
    throw new BadInput('checker-coordinates', 'checksReports', { name: fullName });
  const where = checks ? { id: organisationId } : { id: organisationId, reportCheckerId: id };
  await manager.update(OrganisationEntity, where, { reportCheckerId: checks ? id : null });
  // It stands on his body and counts as a change of his entry.
  await manager.increment(PersonEntity, { id, version }, 'version', 1);
}
