import { ActionLinkEntity, absentPeopleOf, PersonEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { Gone, NotFound } from '../acting/errors.js';
import { hashToken } from './tokens.js';

export type LinkCommand =
  | 'take'
  | 'comment'
  | 'acknowledge'
  | 'keep_register'
  | 'hand_on'
  | 'report'
  | 'interim_report'
  | 'decline'
  | 'supply_dates'
  | 'reassign'
  | 'redirect'
  | 'ask_extension'
  | 'grant_extension'
  | 'refuse_extension'
  | 'endorse'
  | 'accept'
  | 'return';

/** What a link of each purpose lets its holder do, as far as the policy lets him too. */
const COMMANDS: Readonly<Record<ActionLinkEntity['purpose'], readonly LinkCommand[]>> = {
  task: [
    'take',
    'comment',
    'acknowledge',
    'hand_on',
    'keep_register',
    'report',
    'interim_report',
    'decline',
    'supply_dates',
    'reassign',
    'redirect',
    'ask_extension',
  ],
  accept: ['endorse', 'accept', 'return', 'comment'],
  extension: ['grant_extension', 'refuse_extension'],
};

export interface OpenLink {
  readonly taskId: string;
  readonly purpose: ActionLinkEntity['purpose'];
  readonly commands: readonly LinkCommand[];
  readonly forWhom: string;
  readonly expiresAt: Date;
  /** When it acted for the last time it could; a spent link still shows its task. */
  readonly usedAt: Date | null;
  /** The person the letter was written to, acting through it. */
  readonly actor: ActingPerson;
}

/** Reads a link by its token, changing nothing. @throws NotFound, Gone `link-revoked` or `link-expired` */
export async function openLink(manager: EntityManager, token: string, now: Date): Promise<OpenLink> {
  return opened(manager, await manager.findOneBy(ActionLinkEntity, { tokenHash: hashToken(token) }), now);
}

/** The same of a link in a letter, for whoever has answered that letter. @throws NotFound, Gone */
export async function openLinkOfLetter(manager: EntityManager, id: string, now: Date): Promise<OpenLink> {
  return opened(manager, await manager.findOneBy(ActionLinkEntity, { id }), now);
}

async function opened(manager: EntityManager, link: ActionLinkEntity | null, now: Date): Promise<OpenLink> {
  if (link === null) throw new NotFound('link', '');
  if (link.revokedAt !== null) throw new Gone('link-revoked');
  if (link.expiresAt <= now) throw new Gone('link-expired', { at: link.expiresAt.toISOString() });
  const person = await manager.findOneByOrFail(PersonEntity, { id: link.personId });
  // A letter may have been frozen while he was leaving.
  if (person.state === 'left') throw new Gone('link-revoked');
  const { id: personId, organisationId, role, branchId, fullName } = person;
  const standsInFor = await absentPeopleOf(manager, personId, now);
  return {
    taskId: link.taskId,
    purpose: link.purpose,
    commands: COMMANDS[link.purpose],
    forWhom: fullName,
    expiresAt: link.expiresAt,
    usedAt: link.usedAt,
    actor: { personId, organisationId, role, branchId, standsInFor, via: 'link', linkId: link.id },
  };
}
