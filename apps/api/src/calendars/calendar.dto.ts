import {
  Day,
  Flag,
  Id,
  ListOf,
  Nested,
  NullableDay,
  NullableId,
  NullableInstant,
  NullableText,
  Text,
  Whole,
} from '../contract/properties.js';
import { CalendarSettingsDto, ProfileRulesDto } from './calendar-request.dto.js';

export class InheritedCalendarDto {
  /** Null for the installation as a whole. */
  @NullableText() organisationName!: string | null;
  @Nested(() => CalendarSettingsDto) settings!: CalendarSettingsDto;
}

export class CalendarDto {
  /** Null for the installation as a whole. */
  @NullableId() organisationId!: string | null;
  /** 0 while nothing is set. */
  @Whole() version!: number;
  @Nested(() => CalendarSettingsDto) settings!: CalendarSettingsDto;
  @NullableText() changedBy!: string | null;
  @NullableInstant() changedAt!: string | null;
  /** What it inherits from, nearest first. */
  @ListOf(() => InheritedCalendarDto) above!: InheritedCalendarDto[];
}

export class CalendarOwnerDto {
  @Id() id!: string;
  @Text() name!: string;
  /** It has a calendar of its own. */
  @Flag() hasOwn!: boolean;
}

export class DeadlineProfileDto {
  @Text() name!: string;
  @Text() title!: string;
  @Flag() isShipped!: boolean;
  @Whole() version!: number;
  @Nested(() => ProfileRulesDto) rules!: ProfileRulesDto;
}

export class MovedTaskDto {
  @Id() taskId!: string;
  @NullableText() orderNumber!: string | null;
  @Text() itemNumber!: string;
  @Text() title!: string;
  @NullableDay() dueDate!: string | null;
  @Day() before!: string;
  @Day() after!: string;
}

export class MovedReminderDto {
  @Id() taskId!: string;
  @Text() title!: string;
  @Text() rung!: string;
  @Day() before!: string;
  /** Null: it is not sent, or so far ahead now that it is planned again later. */
  @NullableDay() after!: string | null;
}

export class RereadItemDto {
  @Id() orderId!: string;
  @Id() itemId!: string;
  @NullableText() orderNumber!: string | null;
  @Text() itemNumber!: string;
  @Text() title!: string;
  @Text() deadlineText!: string;
  @Text() before!: string;
  @Text() after!: string;
}

/** How many of each, and the first hundred. */
export class CalendarEffectDto {
  @Whole() tasks!: number;
  /** Planned ones that get another day or are not sent. */
  @Whole() reminders!: number;
  /** Planned only then. */
  @Whole() newReminders!: number;
  @Whole() items!: number;
  /** Rows that would be read differently and stay, because a person has decided their dates. */
  @Whole() decidedItems!: number;
  @ListOf(() => MovedTaskDto) movedTasks!: readonly MovedTaskDto[];
  @ListOf(() => MovedReminderDto) movedReminders!: readonly MovedReminderDto[];
  @ListOf(() => RereadItemDto) rereadItems!: readonly RereadItemDto[];
}

export class ChangedCalendarDto {
  @Whole() version!: number;
  @Nested(() => CalendarEffectDto) effect!: CalendarEffectDto;
}

/** A row of an order under review whose dates another profile has moved; without a date the words are empty. */
export class MovedRowDto {
  @Id() itemId!: string;
  @Text('2.2') number!: string;
  @Text() title!: string;
  @Text() before!: string;
  @Text() after!: string;
}

export class OrderProfileDto {
  /** Chosen for this order; null follows the body that issued it. */
  @NullableText() chosen!: string | null;
  /** The one that holds. */
  @Text() name!: string;
  @Text() title!: string;
}

export class ChosenProfileDto extends OrderProfileDto {
  /** Every row whose dates are others than before, in the order of the document; all others keep theirs. */
  @ListOf(() => MovedRowDto) moved!: readonly MovedRowDto[];
}
