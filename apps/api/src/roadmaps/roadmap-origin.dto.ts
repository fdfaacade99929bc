import type { InheritedState } from '@domain/roadmaps';
import { IsString, MaxLength } from 'class-validator';
import { inheritedStates } from '../contract/closed-lists.js';
import {
  Flag,
  Id,
  ListOf,
  Nested,
  NullableDay,
  NullableId,
  NullableNested,
  NullableText,
  OneOf,
  Text,
} from '../contract/properties.js';

const LONGEST_REASON = 2000;

export class OriginRowDto {
  /** The row above. */
  @Id() fromItemId!: string;
  @Text('2.1') number!: string;
  @Text() title!: string;
  @NullableText() deadlineText!: string | null;
  @NullableDay() dueAbove!: string | null;
  @NullableDay() due!: string | null;
  @OneOf('InheritedState', inheritedStates) state!: InheritedState;
  /** Why it is left, or will be. */
  @NullableText() reason!: string | null;
}

export class DemandingRowDto {
  @Text('2.2') number!: string;
  @Text() title!: string;
}

export class OrderAboveDto {
  @NullableId() orderId!: string | null;
  @NullableText() number!: string | null;
  @NullableDay() date!: string | null;
  @NullableText() title!: string | null;
}

export class RoadmapOriginDto {
  /** Whose roadmap it is. */
  @Text() body!: string;
  @Nested(() => DemandingRowDto) demand!: DemandingRowDto;
  /** The task by which it is demanded, where the reader sees it. */
  @NullableId() taskId!: string | null;
  /** Whose rows it takes over. */
  @Nested(() => OrderAboveDto) from!: OrderAboveDto;
  /** The reader may say why rows are left. */
  @Flag() mayDecide!: boolean;
  @ListOf(() => OriginRowDto) rows!: readonly OriginRowDto[];
}

export class OrderOriginDto {
  /** Null for an order that is no roadmap a row above demands. */
  @NullableNested(() => RoadmapOriginDto) origin!: RoadmapOriginDto | null;
}

export class LeaveRowDto {
  @Text('Школ с такими результатами в районе нет')
  @IsString()
  @MaxLength(LONGEST_REASON)
  reason!: string;
}
