import type { LocalDate } from '@domain/calendar';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { HandedOnPart } from '@workflow';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Id, NullableId, NullableText, Text } from '../contract/properties.js';
import { calendarDate } from '../http/calendar-date.js';
import { IsDay } from '../http/is-day.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { TaskVersionDto } from './task-request.dto.js';

const MOST_PARTS = 20;

export class PartDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() organisationId!: string;
  /** Left out where the whole body gets it. */
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeAbsent() @IsUUID() personId?: string;
  /** The words of the task itself where it is left out. */
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(2000) title?: string;
  @ApiProperty({ format: 'date' }) @IsDay() dueDate!: string;
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(4000) note?: string;
  /** Whether the task waits for it. */
  @ApiPropertyOptional({ type: Boolean, default: true }) @MayBeAbsent() @IsBoolean() required?: boolean;
}

export class HandOnDto extends TaskVersionDto {
  @ApiProperty({ type: [PartDto], minItems: 1, maxItems: MOST_PARTS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => PartDto)
  parts!: PartDto[];
}

export class ReceiverQueryDto {
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(200) search?: string;
}

export class ReceiverDto {
  @Id() organisationId!: string;
  /** Null for a whole body. */
  @NullableId() personId!: string | null;
  @Text() name!: string;
  @NullableText() detail!: string | null;
}

/** @throws BadInput for a date no calendar has */
export function partsOf({ version, parts }: HandOnDto): { version: number; parts: HandedOnPart[] } {
  const dated = (dueDate: string, place: number): LocalDate => calendarDate(dueDate, `parts.${place}.dueDate`);
  return {
    version,
    parts: parts.map(({ dueDate, personId = null, required = true, ...part }, place) => ({
      ...part,
      personId,
      required,
      dueDate: dated(dueDate, place),
    })),
  };
}
