import { Day, Instant, ListOf, NullableNested, Text, Texts, Whole } from '../contract/properties.js';
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
