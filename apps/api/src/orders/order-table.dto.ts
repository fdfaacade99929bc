import type { TaskState } from '@domain/tasks';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ROWS_WITH, type RowsWith } from '@workflow';
import { IsIn, IsOptional } from 'class-validator';
import { taskStates } from '../contract/closed-lists.js';
import { PageQueryDto } from '../contract/page-query.dto.js';
import {
  Flag,
  Id,
  ListOf,
  NullableDay,
  NullableNested,
  NullableText,
  OneOf,
  Text,
  Whole,
} from '../contract/properties.js';

export class OrderTableQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: ROWS_WITH, enumName: 'RowsWith' }) @IsOptional() @IsIn(ROWS_WITH) only?: RowsWith;
}

export class OrderTableTaskDto {
  @Id() id!: string;
  @OneOf('TaskState', taskStates) state!: TaskState;
  @NullableDay() dueDate!: string | null;
  @NullableDay() controlDate!: string | null;
  @Flag() overdue!: boolean;
}

export class NeededRowDto {
  @Id() itemId!: string;
  @Text('2.1') number!: string;
  @Flag() done!: boolean;
}

export class OrderTableRowDto {
  @Id() id!: string;
  @Text() number!: string;
  @OneOf('ItemSource', ['clause', 'table']) source!: 'clause' | 'table';
  @NullableText() sectionNumber!: string | null;
  @NullableText() sectionTitle!: string | null;
  @Text() title!: string;
  @NullableText() deadlineText!: string | null;
  @NullableText() responsibleText!: string | null;
  @NullableText() expectedResult!: string | null;
  @Flag() recommended!: boolean;
  /** Decided at review to be no duty. */
  @Flag() dropped!: boolean;
  /** Rows whose result it waits for, and whether anything of them is owed. */
  @ListOf(() => NeededRowDto) waitsFor!: readonly NeededRowDto[];
  /** Those not cancelled. */
  @Whole() taskCount!: number;
  @Whole() closedCount!: number;
  @Whole() submittedCount!: number;
  @Whole() overdueCount!: number;
  /** The only task of the row, or of several the first by date of those not closed. */
  @NullableNested(() => OrderTableTaskDto) task!: OrderTableTaskDto | null;
}

export class OrderTableDto {
  @NullableText() number!: string | null;
  @NullableDay() date!: string | null;
  @NullableText() title!: string | null;
  @Whole() total!: number;
  @ListOf(() => OrderTableRowDto) rows!: OrderTableRowDto[];
}
