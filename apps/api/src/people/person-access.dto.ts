import type { InvitationState } from '@workflow';
import { invitationStates } from '../contract/closed-lists.js';
import { Flag, Instant, ListOf, NullableInstant, NullableNested, OneOf, Whole } from '../contract/properties.js';
import { TermElsewhereDto } from '../directory/members.dto.js';

export class SentInvitationDto {
  @OneOf('InvitationState', invitationStates) state!: InvitationState;
  @Instant() sentAt!: string;
}

export class PersonAccessDto {
  @Flag() hasPassword!: boolean;
  /** Wrong tries have locked him until then. */
  @NullableInstant() lockedUntil!: string | null;
  /** Where he is signed in now. */
  @Whole() sessions!: number;
  @Flag() hasSecondFactor!: boolean;
  /** The bodies in which he sits, and the schools to which he is attached. */
  @ListOf(() => TermElsewhereDto) terms!: readonly TermElsewhereDto[];
  /** The last one that was sent. */
  @NullableNested(() => SentInvitationDto) invitation!: SentInvitationDto | null;
}
