import { composeInvitationLetter, type LetterContent } from '@domain/letters';
import { INVITATION_DAYS } from '@domain/sign-in';
import { textsIn } from '@domain/texts';
import { InvitationEntity, type LetterAddressee, PersonEntity } from '@storage';
import { type EntityManager, IsNull } from 'typeorm';
import { hashToken, newToken } from '../access/tokens.js';
import { addressInLanguage } from './address-in-language.js';
import { recipientOf } from './recipient-of.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The letter that invites a person. The link is made here, so its days begin when the letter leaves; null where the
 * invitation was taken back or accepted meanwhile.
 */
export async function writeInvitation(
  manager: EntityManager,
  addressee: LetterAddressee,
  publicAddress: string,
  now: Date,
): Promise<LetterContent | null> {
  const { personId, language } = addressee;
  const open = { personId, acceptedAt: IsNull(), revokedAt: IsNull() };
  const invitation = await manager.findOneBy(InvitationEntity, open);
  if (invitation === null) return null;
  const token = newToken();
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
  await manager.update(InvitationEntity, { id: invitation.id }, { tokenHash: hashToken(token), expiresAt });
  const { fullName: invitedBy } = await manager.findOneByOrFail(PersonEntity, { id: invitation.invitedBy });
  const link = addressInLanguage(`${publicAddress}/invitation?token=${token}`, language);
  const input = { recipient: recipientOf(addressee), link, validDays: INVITATION_DAYS, invitedBy };
  return composeInvitationLetter(input, textsIn(language));
}
