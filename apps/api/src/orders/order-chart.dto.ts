import { ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { ROWS_WITH, type RowsWith } from '@workflow';
import { IsIn, IsOptional } from 'class-validator';
import { PageQueryDto } from '../contract/page-query.dto.js';
import { Day, Flag, Id, ListOf, NullableDay, NullableText, Text, Whole } from '../contract/properties.js';

export class OrderChartQueryDto extends PickType(PageQueryDto, ['page', 'search']) {
  @ApiPropertyOptional({ enum: ROWS_WITH, enumName: 'RowsWith' }) @IsOptional() @IsIn(ROWS_WITH) only?: RowsWith;
}

/** The tasks of a row for one of its dates: one task, or those of many organisations. */
export class ChartSpanDto {
  /** 1-based; 0 is the request for a plan. */
  @Whole() occurrence!: number;
  @NullableDay() startDate!: string | null;
  /** As approved with the order. */
  @Day() approvedDue!: string;
  /** As it stands today. */
  @Day() dueDate!: string;
  /** It has no date of its own and is in force until that day. */
  @Flag() standing!: boolean;
  /** Those not cancelled; 0 where all of them are. */
  @Whole() taskCount!: number;
  @Whole() closedCount!: number;
  @Whole() overdueCount!: number;
  /** How many of the tasks were given a later date. */
  @Whole() movedCount!: number;
  @Whole() suspendedCount!: number;
}

export class ChartRowDto {
  @Id() id!: string;
  @Text() number!: string;
  @Text() title!: string;
  @NullableText() sectionTitle!: string | null;
  /** Tasks that have no date and no end yet. */
  @Whole() undatedCount!: number;
  @ListOf(() => ChartSpanDto) spans!: ChartSpanDto[];
}

export class OrderChartDto {
  @NullableText() number!: string | null;
  @NullableDay() date!: string | null;
  @NullableText() title!: string | null;
  /** Where the order is at home. */
  @Day() today!: string;
  @Whole() total!: number;
  @Whole() pageSize!: number;
  @ListOf(() => ChartRowDto) rows!: ChartRowDto[];
}
