import type { Actor } from '@domain/access';
import { may, type Permission } from '@domain/access';
import type { HistoryVia } from '@storage';
import { Forbidden } from './errors.js';

/**
 * Who does it, and through which door. `linkId` is the action link of a letter, where that was the door or a reply to
 * that letter was; `mailId` is the reply.
 */
export interface ActingPerson extends Actor {
  readonly via: HistoryVia;
  readonly linkId?: string;
  readonly mailId?: string;
}

/** @throws Forbidden when the role of the person does not carry the permission. */
export function demand(actor: ActingPerson, permission: Permission): void {
  if (!may(actor, permission)) throw new Forbidden({ permission });
}
