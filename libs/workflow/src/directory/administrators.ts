import { PersonEntity, type PersonRole } from '@storage';
import { type EntityManager, Not } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { BadInput } from '../acting/errors.js';

/** Whoever makes or unmakes an administrator waits here for the rest of the transaction, so that two cannot do it at once. */
export async function lockAdministrators(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(7202611)');
}

/** Only an administrator gives that role. @throws BadInput `role-needs-administrator` */
export function demandRightToGive(actor: ActingPerson, role: PersonRole): void {
  if (role === 'administrator' && actor.role !== 'administrator') {
    throw new BadInput('role-needs-administrator', 'role');
  }
}

/** @throws BadInput `last-administrator` when nobody else has the role */
export async function keepAnAdministrator(manager: EntityManager): Promise<void> {
  await lockAdministrators(manager);
  const administrators = await manager.countBy(PersonEntity, { role: 'administrator', state: Not('left') });
  if (administrators === 1) throw new BadInput('last-administrator', 'role');
}
