import type { Notice, NoticeLetter } from '@workflow';
import {
  Id,
  Instant,
  ListOf,
  NullableInstant,
  NullableNested,
  NullableText,
  Text,
  Whole,
} from '../contract/properties.js';

class NoticeReasonDto {
  @Text('overdue-1') rung!: string;
  @Whole() round!: number;
  @Text('lead') role!: string;
}

export class NoticeLetterDto implements NoticeLetter {
  @Id() id!: string;
  @NullableText() subject!: string | null;
  /** Null for whoever may not look into the letter. */
  @NullableText() messageId!: string | null;
  @NullableText() address!: string | null;
  @NullableInstant() sentAt!: string | null;
  @NullableText() serverAnswer!: string | null;
  /** Why it did not arrive: a server's words or our own. */
  @NullableText() failure!: string | null;
  /** When a server sent it back. */
  @NullableInstant() bouncedAt!: string | null;
  /** Of the bytes that went out. */
  @NullableText() sha256!: string | null;
  /** When the page of its link was opened first. */
  @NullableInstant() openedAt!: string | null;
  /** When its recipient answered it by a letter. */
  @NullableInstant() repliedAt!: string | null;
}

export class NoticeDto implements Notice {
  @Id() id!: string;
  @NullableText() recipientName!: string | null;
  @NullableText() organisation!: string | null;
  /** Empty for a letter that another one has taken the place of. */
  @ListOf(() => NoticeReasonDto) reasons!: Notice['reasons'];
  @NullableNested(() => NoticeLetterDto) letter!: NoticeLetterDto | null;
  /** Why there is no letter. */
  @NullableText() whyNot!: string | null;
  /** When he said that he has read the task, or a deputy for him. */
  @NullableInstant() acknowledgedAt!: string | null;
}

export class NoticeProofDto {
  @Instant() asOf!: string;
  @ListOf(() => NoticeDto) notices!: readonly NoticeDto[];
}
