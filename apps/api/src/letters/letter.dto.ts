import { ApiPropertyOptional } from '@nestjs/swagger';
import type { LetterState } from '@storage';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { letterStates } from '../contract/closed-lists.js';
import { CursorQueryDto } from '../contract/page-query.dto.js';
import {
  Id,
  Instant,
  ListOf,
  Nested,
  NullableInstant,
  NullableText,
  OneOf,
  Text,
  Whole,
} from '../contract/properties.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { ReminderRowDto } from '../tasks/task.dto.js';

export class LetterRowDto {
  @Id() id!: string;
  @Text() recipientName!: string;
  @NullableText() address!: string | null;
  @NullableText() subject!: string | null;
  @OneOf('LetterState', letterStates) state!: LetterState;
  @Instant() sendAt!: string;
  @NullableInstant() sentAt!: string | null;
  @Whole() attempts!: number;
  @NullableText() lastError!: string | null;
  @Whole() taskCount!: number;
}

export class LetterCountsDto {
  /** gathering or frozen. */
  @Whole() planned!: number;
  @Whole() sent!: number;
  @Whole() skipped!: number;
  @Whole() failed!: number;
}

export class LetterListDto {
  @Whole() total!: number;
  @Nested(() => LetterCountsDto) counts!: LetterCountsDto;
  @ListOf(() => LetterRowDto) rows!: LetterRowDto[];
  /** Cursors of the pages after and before this one; null at the end and at the beginning. */
  @NullableText() next!: string | null;
  @NullableText() previous!: string | null;
}

export class LetterHeaderDto {
  @Text() name!: string;
  @Text() value!: string;
}

export class LetterDetailDto extends LetterRowDto {
  @NullableText() from!: string | null;
  /** Null until the letter is frozen, and where it is not for the person who asks. */
  @NullableText() html!: string | null;
  @NullableText() text!: string | null;
  @NullableText() messageId!: string | null;
  @ListOf(() => LetterHeaderDto) headers!: LetterHeaderDto[];
  @NullableText() serverAnswer!: string | null;
  @ListOf(() => ReminderRowDto) reminders!: ReminderRowDto[];
  /** Why the person who asks sees less than the recipient; null where he sees the same. */
  @NullableText() withheld!: string | null;
  /** Address of the letter's bytes; null until it is frozen, and where they are not for the person who asks. */
  @NullableText() raw!: string | null;
}

export class LetterQueryDto extends CursorQueryDto {
  @ApiPropertyOptional({ enum: letterStates, enumName: 'LetterState' })
  @IsOptional()
  @IsIn(letterStates)
  state?: LetterState;
  /** Part of the recipient's name or address. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) recipient?: string;
}

export class SendNowDto {
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeAbsent() @IsUUID() orderId?: string;
}

export class SentNowDto {
  @Whole() letters!: number;
}
