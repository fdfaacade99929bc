import type { InheritedState, WordsAbove } from '@domain/roadmaps';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { fieldsAbove, inheritedStates } from '../contract/closed-lists.js';
import {
  Flag,
  Id,
  ListOf,
  ManyOf,
  Nested,
  NullableDay,
  NullableId,
  NullableNested,
  NullableText,
  OneOf,
  Text,
} from '../contract/properties.js';

const LONGEST_REASON = 2000;
const LONGEST_DIGEST = 64;
const LONGEST_NUMBER = 20;
const LONGEST_WORDS = 4000;

export class WordsAboveDto {
  @Text() title!: string;
  @NullableText() deadlineText!: string | null;
  @NullableText() expectedResult!: string | null;
}

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
  /** What it says otherwise above than when it was taken over or left. */
  @ManyOf('FieldAbove', fieldsAbove) changed!: readonly (keyof WordsAbove)[];
  /** Its words then; null where none changed. */
  @NullableNested(() => WordsAboveDto) before!: WordsAboveDto | null;
  /** It does not stand above any more. */
  @Flag() isGone!: boolean;
  /** To be sent back with a decision about its change. */
  @Text() seen!: string;
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

export class FollowRowDto {
  /** Its words above are taken; else the row stays as it is. */
  @Flag() @IsBoolean() take!: boolean;
  /** What the row came with. */
  @Text() @IsString() @MaxLength(LONGEST_DIGEST) seen!: string;
}

export class OwnRowDto {
  @Text('6') @IsString() @MaxLength(LONGEST_NUMBER) number!: string;
  @Text() @IsString() @MaxLength(LONGEST_WORDS) title!: string;
  @NullableText() @IsOptional() @IsString() @MaxLength(LONGEST_WORDS) deadlineText!: string | null;
  /** The organisation itself where it is null. */
  @NullableText() @IsOptional() @IsString() @MaxLength(LONGEST_WORDS) responsibleText!: string | null;
  @NullableText() @IsOptional() @IsString() @MaxLength(LONGEST_WORDS) expectedResult!: string | null;
}
