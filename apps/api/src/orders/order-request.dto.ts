import type { ItemKind } from '@domain/tasks';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDateString, IsIn, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { itemKinds } from '../contract/closed-lists.js';

export class CorrectItemDto {
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(1000) deadlineText?: string;
  @ApiPropertyOptional({ enum: itemKinds, enumName: 'ItemKind' }) @IsOptional() @IsIn(itemKinds) kind?: ItemKind;
}

export class ConfirmOrderDto {
  /** Name of a deadline profile; without one, the order's own. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) profile?: string;
}

export class RehearsalQueryDto {
  @ApiProperty({ format: 'date' }) @IsDateString({ strict: true }) from!: string;
  @ApiProperty({ format: 'date' }) @IsDateString({ strict: true }) to!: string;
}
