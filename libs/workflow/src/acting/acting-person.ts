import type { Actor } from '@domain/access';
import { may, type Permission } from '@domain/access';
import type { HistoryVia } from '@storage';
import { Forbidden } from './errors.js';

/** Who does it, and through which door. `linkId` is the action link of a letter, where that was the door. */
export interface ActingPerson extends Actor {
  readonly via: HistoryVia;
  readonly linkId?: string;
}

/** @throws Forbidden when the role of the person does not carry the permission. */
export function demand(actor: ActingPerson, permission: Permission): void {
  if (!may(actor, permission)) throw new Forbidden({ permission });
}
