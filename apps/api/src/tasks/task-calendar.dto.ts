import type { CalendarDay } from '@domain/calendar';
import { dayKinds } from '../contract/closed-lists.js';
import { Day, Flag, ListOf, NullableText, OneOf, Whole } from '../contract/properties.js';
import { TaskRowDto } from './task.dto.js';

export class TaskCalendarDayDto {
  @Day() date!: string;
  /** In the calendar of the person's organisation. */
  @Flag() works!: boolean;
  @OneOf('DayKind', dayKinds) kind!: CalendarDay['kind'];
  /** What the organisation calls its own day. */
  @NullableText() name!: string | null;
  /** Stops at 200: then there are as many or more. */
  @Whole() total!: number;
  /** The first 50 of a day where up to 7 days are asked for, the first 4 where more. */
  @ListOf(() => TaskRowDto) rows!: TaskRowDto[];
}

export class TaskCalendarDto {
  @ListOf(() => TaskCalendarDayDto) days!: TaskCalendarDayDto[];
}
