import type { InvitationState } from '@workflow';
import { invitationStates } from '../contract/closed-lists.js';
import { Flag, Instant, NullableInstant, NullableNested, OneOf, Whole } from '../contract/properties.js';

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
  /** The last one that was sent. */
  @NullableNested(() => SentInvitationDto) invitation!: SentInvitationDto | null;
}
