import type { TaskState } from '@domain/tasks';
import { taskStates } from '../contract/closed-lists.js';
import { ListCursor } from '../contract/list-cursor.js';
import { Id, ListOf, NullableDay, NullableText, OneOf, Text, Whole } from '../contract/properties.js';
import { OrderTableQueryDto } from './order-table.dto.js';

export class OrderMatrixQueryDto extends OrderTableQueryDto {
  /** Of the organisations, 50 a page; `page` and `pageSize` are those of the rows. */
  @ListCursor() bodyCursor?: string;
}

export class MatrixRowDto {
  @Id() id!: string;
  @Text() number!: string;
  @Text() title!: string;
}

export class MatrixBodyDto {
  @Id() id!: string;
  @Text() name!: string;
}

export class MatrixCellDto {
  @Id() itemId!: string;
  @Id() organisationId!: string;
  /** Those not cancelled. */
  @Whole() taskCount!: number;
  @Whole() closedCount!: number;
  @Whole() overdueCount!: number;
  /** The first by date of those not closed. */
  @Id() taskId!: string;
  @OneOf('TaskState', taskStates) state!: TaskState;
  @NullableDay() dueDate!: string | null;
}

export class OrderMatrixDto {
  @NullableText() number!: string | null;
  @NullableDay() date!: string | null;
  @NullableText() title!: string | null;
  @Whole() total!: number;
  @ListOf(() => MatrixRowDto) rows!: MatrixRowDto[];
  @Whole() bodyTotal!: number;
  @ListOf(() => MatrixBodyDto) bodies!: MatrixBodyDto[];
  @NullableText() bodyNext!: string | null;
  @NullableText() bodyPrevious!: string | null;
  /** Of these rows and organisations; where nothing was given there is none. */
  @ListOf(() => MatrixCellDto) cells!: MatrixCellDto[];
}
