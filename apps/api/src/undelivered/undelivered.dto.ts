import { ApiProperty } from '@nestjs/swagger';
import type { FailedJob, ReplayOutcome } from '@workflow';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { failedJobKinds, replayOutcomes } from '../contract/closed-lists.js';
import { Flag, Id, Instant, ListOf, NullableText, OneOf, Text, Whole } from '../contract/properties.js';

const MOST_AT_ONCE = 100;

export class UndeliveredTaskDto {
  @Id() id!: string;
  @Text('2.3') number!: string;
  @Text('Совещание с муниципальными координаторами') title!: string;
}

export class UndeliveredLetterDto {
  @Id() id!: string;
  @Id() recipientId!: string;
  @Text('Синицына О. А.') recipientName!: string;
  /** Where it was to go; null for one that was given up before it was written. */
  @NullableText() address!: string | null;
  /** What the directory says now. */
  @NullableText() addressNow!: string | null;
  @NullableText() subject!: string | null;
  @Whole() attempts!: number;
  @Instant() failedAt!: string;
  /** The server's answer, or our own reason. */
  @NullableText() answer!: string | null;
  /** The server fell silent over it, so it may have arrived: the same bytes are sent again. */
  @Flag() maybeTaken!: boolean;
  /** What it did not tell of, the first few. */
  @ListOf(() => UndeliveredTaskDto) tasks!: readonly UndeliveredTaskDto[];
  @Whole() taskCount!: number;
}

export class UndeliveredLetterListDto {
  @Whole() total!: number;
  @ListOf(() => UndeliveredLetterDto) rows!: UndeliveredLetterDto[];
  /** Cursors of the pages after and before this one; null at the end and at the beginning. */
  @NullableText() next!: string | null;
  @NullableText() previous!: string | null;
}

export class ReplayLettersDto {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST_AT_ONCE })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @IsUUID(undefined, { each: true })
  letterIds!: string[];
}

export class ReplayedLetterDto {
  @Id() id!: string;
  @OneOf('ReplayOutcome', replayOutcomes) outcome!: ReplayOutcome;
}

export class FailedJobDto {
  @OneOf('FailedJobKind', failedJobKinds) kind!: FailedJob['kind'];
  @Id() id!: string;
  @Text('приказ.docx') fileName!: string;
  @Instant() receivedAt!: string;
  @Whole() attempts!: number;
}
