import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { IncomingMailState } from '@storage';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { incomingMailStates } from '../contract/closed-lists.js';
import { Id, Instant, ListOf, NullableText, OneOf, Text, Whole } from '../contract/properties.js';

const DECISIONS = ['comment', 'dismissed'] as const;

export class IncomingMailQueryDto {
  /** Only what waits for a person. */
  @ApiPropertyOptional({ default: false })
  @IsOptional()
  @IsBoolean()
  @Transform(({ value }: { value: unknown }) => value === 'true' || value === true)
  waiting: boolean = false;
}

export class DecideMailDto {
  @ApiProperty({ enum: DECISIONS, enumName: 'MailDecision', example: 'comment' })
  @IsIn(DECISIONS)
  decision!: (typeof DECISIONS)[number];

  /** Of a comment: the task it is added to. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  taskId?: string;

  /** Why a letter is dismissed. */
  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

export class TaskOfMailDto {
  @Id() id!: string;
  @Text('2.3') number!: string;
  @Text() title!: string;
}

/** A letter that came in, and what became of it. */
export class IncomingMailDto {
  @Id() id!: string;
  @Instant() receivedAt!: string;
  @OneOf('IncomingMailState', incomingMailStates) state!: IncomingMailState;
  @NullableText() sender!: string | null;
  @NullableText() subject!: string | null;
  /** What its writer wrote himself. */
  @NullableText() body!: string | null;
  /** What was recorded, or why nothing was, in a sentence. */
  @NullableText() outcome!: string | null;
  /** To whom the letter went that is answered. */
  @NullableText() personName!: string | null;
  /** The task it is about, or those the answered letter told of. */
  @ListOf(() => TaskOfMailDto) tasks!: readonly TaskOfMailDto[];
  @NullableText() decidedBy!: string | null;
  @NullableText() decisionReason!: string | null;
}

export class IncomingMailListDto {
  /** How many wait for a person. */
  @Whole() waiting!: number;
  @ListOf(() => IncomingMailDto) rows!: readonly IncomingMailDto[];
}
