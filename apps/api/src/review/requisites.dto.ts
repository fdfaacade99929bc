import type { LocalDate } from '@domain/calendar';
import type { Requisites } from '@domain/orders';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { RereadItemDto } from '../calendars/calendar.dto.js';
import { ListOf, NullableDay, NullableText, Whole } from '../contract/properties.js';
import { IsDay } from '../http/is-day.js';
import { WarningTextDto } from '../orders/order.dto.js';

const words = { type: String, nullable: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;

/** What is left out stays; null or an empty text is said to be missing in the order. */
export class CorrectRequisitesDto {
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
  @ApiPropertyOptional(words) @IsOptional() @IsString() @MaxLength(100) number?: string | null;
  @ApiPropertyOptional(day) @IsOptional() @IsDay() date?: LocalDate | null;
  @ApiPropertyOptional(words) @IsOptional() @IsString() @MaxLength(2000) title?: string | null;
  @ApiPropertyOptional(words) @IsOptional() @IsString() @MaxLength(500) issuer?: string | null;
  @ApiPropertyOptional(day) @IsOptional() @IsDay() periodStart?: LocalDate | null;
  @ApiPropertyOptional(day) @IsOptional() @IsDay() periodEnd?: LocalDate | null;
  /** Name and post of the controller, or the word `signatory` where whoever signed keeps the control. */
  @ApiPropertyOptional(words) @IsOptional() @IsString() @MaxLength(500) controller?: string | null;
  /** Name and post of whoever signed it. */
  @ApiPropertyOptional(words) @IsOptional() @IsString() @MaxLength(500) signatory?: string | null;
}

export function requisitesChange({ version: _version, ...fields }: CorrectRequisitesDto): Partial<Requisites> {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.map(([name, value]) => [name, value?.replace(/\s+/g, ' ').trim() || null]));
}

export class OrderRequisitesDto {
  /** Goes back with a correction, so that nobody overwrites another's. */
  @Whole() version!: number;
  @NullableText() number!: string | null;
  @NullableDay() date!: string | null;
  @NullableText() title!: string | null;
  @NullableText() issuer!: string | null;
  @NullableDay() periodStart!: string | null;
  @NullableDay() periodEnd!: string | null;
  /** Name and post of the controller, or the word `signatory`. */
  @NullableText() controller!: string | null;
  @NullableText() signatory!: string | null;
}

/** How many of each, and the first hundred. */
export class RequisitesEffectDto {
  /** Rows that would have other dates. */
  @Whole() items!: number;
  /** Rows that would be read differently and stay, because a person has decided their dates. */
  @Whole() decidedItems!: number;
  @ListOf(() => RereadItemDto) rereadItems!: readonly RereadItemDto[];
  @Whole() remarksGone!: number;
  @Whole() remarksNew!: number;
  @ListOf(() => WarningTextDto) goneRemarks!: readonly WarningTextDto[];
  @ListOf(() => WarningTextDto) newRemarks!: readonly WarningTextDto[];
}
