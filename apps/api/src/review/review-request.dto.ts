import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsInt,
  IsJSON,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.js';

const MOST_ROWS = 5000;
const MOST_PARTS = 100;
const words = { type: String, nullable: true } as const;

/** An item as the person who changes it saw it. */
export class SeenItemDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() id!: string;
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
}

/** The words of one part of a row that is cut. */
export class RowPartDto {
  @ApiProperty() @IsString() @MaxLength(5000) title!: string;
  @ApiProperty(words) @IsOptional() @IsString() @MaxLength(2000) deadlineText!: string | null;
  @ApiProperty(words) @IsOptional() @IsString() @MaxLength(5000) responsibleText!: string | null;
  @ApiProperty(words) @IsOptional() @IsString() @MaxLength(5000) expectedResult!: string | null;
}

export class SplitItemDto {
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
  @ApiProperty({ type: [RowPartDto] })
  @ValidateNested({ each: true })
  @Type(() => RowPartDto)
  @ArrayMaxSize(MOST_PARTS)
  parts!: RowPartDto[];
}

export class MergeItemsDto {
  @ApiProperty({ type: [SeenItemDto] })
  @ValidateNested({ each: true })
  @Type(() => SeenItemDto)
  @ArrayMaxSize(MOST_PARTS)
  items!: SeenItemDto[];
}

export class AssignPartiesDto {
  @ApiProperty({ type: [SeenItemDto] })
  @ValidateNested({ each: true })
  @Type(() => SeenItemDto)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ROWS)
  items!: SeenItemDto[];
  @ApiProperty() @IsString() @MaxLength(5000) responsibleText!: string;
}

/** A plan with or without its file; `dates` is a list in JSON, because a form has no lists. */
export class AttachPlanDto {
  @ApiProperty({ type: 'integer' }) @Type(() => Number) @IsInt() version!: number;
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(500) name!: string;
  @ApiProperty({ example: '[{"start":null,"due":"2023-05-15"}]' }) @IsJSON() @MaxLength(20_000) dates!: string;
  @ApiPropertyOptional({ type: 'string', format: 'binary' }) @IsOptional() file?: unknown;
}

export class EarlierOrderQueryDto {
  /** Absent: the issued order of the same number, date and issuer. */
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeAbsent() @IsUUID() earlierId?: string;
}

export class CarryOverDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() earlierId!: string;
}

export class ReviewStepDto {
  /** The step that is taken back or done anew, as the person saw it. */
  @ApiProperty() @IsString() @Matches(/^\d{1,18}$/) stepId!: string;
}

/** Words to be read in the place of an item's own, saved by nobody. */
export class RowWordsDto {
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(2000) deadlineText?: string;
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(5000) responsibleText?: string;
  /** The words are dates of a plan: days of events, not last days. */
  @ApiPropertyOptional() @MayBeAbsent() @IsBoolean() asPlan?: boolean;
}
