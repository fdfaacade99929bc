import type { EntityManager } from 'typeorm';
import { auditSignIn } from './audit-sign-in.js';

/** By what somebody came in; `terminal` is the link printed for whoever runs the server. */
export type SignInMethod = 'link' | 'terminal' | 'password';

/** Somebody who has shown who he is. */
export interface Entry {
  readonly personId: string;
  readonly method: SignInMethod;
}

/** Records that a person has come in. */
export async function enter(manager: EntityManager, entry: Entry, now: Date): Promise<Entry> {
  const { personId, method } = entry;
  await auditSignIn(manager, { action: 'sign-in', personId, actorId: personId, at: now, details: { method } });
  return entry;
}
