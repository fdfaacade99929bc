import type { ItemKind } from '@domain/tasks';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { OrderState } from '@storage';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { itemKinds, orderStates } from '../contract/closed-lists.js';
import { CursorQueryDto } from '../contract/page-query.dto.js';
import { IsDay } from '../http/is-day.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

/** Another meaning of an ambiguous term; both numbers count from 0. */
export class AlternativeChoiceDto {
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(0) schedule!: number;
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(0) alternative!: number;
}

export class OrderQueryDto extends CursorQueryDto {
  @ApiPropertyOptional({ enum: orderStates, enumName: 'OrderState' })
  @IsOptional()
  @IsIn(orderStates)
  state?: OrderState;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() orderId?: string;
}

export class CorrectItemDto {
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(2000) deadlineText?: string;
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(5000) title?: string;
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(5000) responsibleText?: string;
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(5000) expectedResult?: string;
  @ApiPropertyOptional({ type: AlternativeChoiceDto })
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => AlternativeChoiceDto)
  choice?: AlternativeChoiceDto;
  @ApiPropertyOptional({ enum: itemKinds, enumName: 'ItemKind' }) @MayBeAbsent() @IsIn(itemKinds) kind?: ItemKind;
}

export class RehearsalQueryDto {
  @ApiProperty({ format: 'date' }) @IsDay() from!: string;
  @ApiProperty({ format: 'date' }) @IsDay() to!: string;
}
