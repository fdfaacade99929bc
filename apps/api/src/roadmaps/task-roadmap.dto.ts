import { ROADMAP_STATES, type RoadmapState } from '@workflow';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import {
  Flag,
  Id,
  Ids,
  ListOf,
  Nested,
  NullableDay,
  NullableId,
  NullableNested,
  NullableText,
  OneOf,
  Text,
} from '../contract/properties.js';

const MOST_ROWS = 5000;
const LONGEST_REASON = 2000;

export class OfferedRowDto {
  @Id() itemId!: string;
  @Text('2.1') number!: string;
  @Text() title!: string;
  @NullableText() deadlineText!: string | null;
  /** The body takes part in it: to leave it out takes a reason. */
  @Flag() concerns!: boolean;
}

export class RowsFromDto {
  @NullableText() number!: string | null;
  @NullableDay() date!: string | null;
  /** Whose roadmap it is; null where the demanding order itself gives the rows. */
  @NullableText() body!: string | null;
}

export class RoadmapOfTaskDto {
  @Text() body!: string;
  @OneOf('RoadmapState', ROADMAP_STATES) state!: RoadmapState;
  /** The order that is the roadmap, where the reader may open it. */
  @NullableId() orderId!: string | null;
  /** The reader opens it, or opens it anew. */
  @Flag() mayOpen!: boolean;
  @Nested(() => RowsFromDto) from!: RowsFromDto;
  /** For whoever may open it. */
  @ListOf(() => OfferedRowDto) rows!: readonly OfferedRowDto[];
}

export class TaskRoadmapDto {
  /** Null for a task that demands no roadmap of one body. */
  @NullableNested(() => RoadmapOfTaskDto) roadmap!: RoadmapOfTaskDto | null;
}

export class LeftRowDto {
  @Id() @IsUUID() itemId!: string;
  @Text() @IsString() @MaxLength(LONGEST_REASON) reason!: string;
}

export class OpenRoadmapDto {
  /** Rows above that it takes over. */
  @Ids()
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @IsUUID(undefined, { each: true })
  take!: string[];

  /** Why others are left; it can also be said later, before the roadmap is approved. */
  @ListOf(() => LeftRowDto)
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => LeftRowDto)
  left!: LeftRowDto[];
}

export class OpenedRoadmapDto {
  @Id() orderId!: string;
}
