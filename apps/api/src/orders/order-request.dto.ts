import type { ItemKind } from '@domain/tasks';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDateString, IsIn, IsInt, IsString, MaxLength } from 'class-validator';
import { itemKinds } from '../contract/closed-lists.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

export class CorrectItemDto {
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(1000) deadlineText?: string;
  @ApiPropertyOptional({ enum: itemKinds, enumName: 'ItemKind' }) @MayBeAbsent() @IsIn(itemKinds) kind?: ItemKind;
}

export class RehearsalQueryDto {
  @ApiProperty({ format: 'date' }) @IsDateString({ strict: true }) from!: string;
  @ApiProperty({ format: 'date' }) @IsDateString({ strict: true }) to!: string;
}
