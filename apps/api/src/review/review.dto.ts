import type { ChangedField } from '@domain/orders';
import { changedFields } from '../contract/closed-lists.js';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  NullableDay,
  NullableNested,
  NullableText,
  OneOf,
  Text,
  Texts,
  Whole,
} from '../contract/properties.js';
import { ScheduleTextDto } from '../orders/order.dto.js';

export class ReviewedStepDto {
  @Text() id!: string;
  @Text('разделена строка 1.2') text!: string;
  @Text() who!: string;
  @Instant() at!: string;
}

/** The last step first; `undo` and `redo` are the steps that can be taken back or done anew now. */
export class ReviewHistoryDto {
  @ListOf(() => ReviewedStepDto) steps!: ReviewedStepDto[];
  @NullableNested(() => ReviewedStepDto) undo!: ReviewedStepDto | null;
  @NullableNested(() => ReviewedStepDto) redo!: ReviewedStepDto | null;
}

export class ProposedDateDto {
  @Day() start!: string;
  @Day() due!: string;
  @Text('15–19 мая 2023 г.') text!: string;
  /** The words it was read from, and those it stands beside. */
  @Text() words!: string;
  @Text() title!: string;
  @Whole() line!: number;
}

export class RowReadingDto {
  @ListOf(() => ScheduleTextDto) schedules!: ScheduleTextDto[];
  @Texts() explanation!: string[];
  @Texts() warnings!: string[];
  @Texts() responsible!: string[];
  @Texts() executors!: string[];
}

export class EarlierOrderDto {
  @Id() id!: string;
  @NullableText() number!: string | null;
  @NullableDay() date!: string | null;
}

export class ChangedWordsDto {
  @OneOf('ChangedField', changedFields) field!: ChangedField;
  @Text() before!: string;
  @Text() after!: string;
}

export class DifferentRowDto {
  @OneOf('RowDifference', ['added', 'removed', 'changed']) kind!: 'added' | 'removed' | 'changed';
  @Text() number!: string;
  @Text() title!: string;
  @ListOf(() => ChangedWordsDto) changes!: ChangedWordsDto[];
}

export class EditionCountsDto {
  @Whole() added!: number;
  @Whole() removed!: number;
  @Whole() changed!: number;
  @Whole() same!: number;
}

export class OrderDifferenceDto {
  @Nested(() => EarlierOrderDto) earlier!: EarlierOrderDto;
  /** The earlier one is the same order, issued from another file: its changes can be applied. */
  @Flag() isEdition!: boolean;
  @Nested(() => EditionCountsDto) counts!: EditionCountsDto;
  /** How many rows the review of the earlier one decided something about that could go over. */
  @Whole() carriable!: number;
  /** Rows that stay the same are only counted. */
  @ListOf(() => DifferentRowDto) rows!: DifferentRowDto[];
}

export class AppliedEditionDto extends EditionCountsDto {
  /** The issued order, which the changes are now part of. */
  @Id() orderId!: string;
}

export class CarriedOverDto {
  /** How many rows took something over. */
  @Whole() rows!: number;
}
