import { PersonEntity, SecondFactorEntity } from '@storage';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { BadInput } from '../acting/errors.js';
import { auditSignIn } from './audit-sign-in.js';
import { signInSettings } from './settings.js';

/** By what somebody came in; `terminal` is the link printed for whoever runs the server, `provider` the organisation's own sign-in. */
export type SignInMethod = 'link' | 'terminal' | 'password' | 'provider';

/** `in`: let in. `code`: a code of the second factor is asked for first. `enrol`: one has to be set up first. */
export type NextStep = 'in' | 'code' | 'enrol';

/** Somebody who has shown who he is, and what is still asked of him. */
export interface Entry {
  readonly personId: string;
  readonly method: SignInMethod;
  readonly next: NextStep;
}

/**
 * What is asked next of a person who has passed the first step; where it is nothing, it is recorded that he has come in.
 * @throws BadInput `sign-in-closed` for somebody who works here no longer
 */
export async function enter(
  manager: EntityManager,
  { personId, method }: { personId: string; method: SignInMethod },
  now: Date,
): Promise<Entry> {
  if (await manager.existsBy(PersonEntity, { id: personId, state: 'left' })) throw new BadInput('sign-in-closed');
  const next = await nextStep(manager, personId, method);
  if (next === 'in') await recordEntry(manager, { personId, method }, now);
  return { personId, method, next };
}

export async function recordEntry(
  manager: EntityManager,
  { personId, method }: { personId: string; method: SignInMethod },
  now: Date,
): Promise<void> {
  await auditSignIn(manager, { action: 'sign-in', personId, actorId: personId, at: now, details: { method } });
}

/**
 * Whoever has the terminal has the database, so its link is the way back for an administrator without his telephone; the
 * organisation's own sign-in has asked for what it asks for.
 */
async function nextStep(manager: EntityManager, personId: string, method: SignInMethod): Promise<NextStep> {
  if (method === 'terminal' || method === 'provider') return 'in';
  if (await manager.existsBy(SecondFactorEntity, { personId, confirmedAt: Not(IsNull()) })) return 'code';
  const { role } = await manager.findOneByOrFail(PersonEntity, { id: personId });
  const { secondFactorRoles } = await signInSettings(manager);
  return secondFactorRoles.includes(role) ? 'enrol' : 'in';
}
