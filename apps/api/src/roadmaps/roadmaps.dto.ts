import type { RoadmapDemandKind } from '@domain/roadmaps';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ROADMAP_STATES, type RoadmapState } from '@workflow';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { roadmapDemandKinds } from '../contract/closed-lists.js';
import { CursorQueryDto } from '../contract/page-query.dto.js';
import {
  Flag,
  Id,
  Ids,
  ListOf,
  Nested,
  NullableDay,
  NullableId,
  NullableInstant,
  NullableNested,
  NullableOneOf,
  NullableText,
  OneOf,
  Text,
  Whole,
} from '../contract/properties.js';

const MOST_BODIES = 50;
const SAID = [...roadmapDemandKinds, 'none'] as const;

export class NamedBodyDto {
  @Id() id!: string;
  @Text('МОУО') name!: string;
}

export class SuggestedDemandDto {
  @OneOf('RoadmapDemandKind', roadmapDemandKinds) kind!: RoadmapDemandKind;
  @ListOf(() => NamedBodyDto) bodies!: readonly NamedBodyDto[];
}

export class RoadmapDemandDto {
  @Id() itemId!: string;
  @Text('2.2') number!: string;
  @Text() title!: string;
  /** What a person said; null where nobody has, or that the row asks for nothing. */
  @NullableOneOf('RoadmapDemandKind', roadmapDemandKinds) kind!: RoadmapDemandKind | null;
  /** Whose roadmaps. */
  @ListOf(() => NamedBodyDto) bodies!: readonly NamedBodyDto[];
  /** What its words propose, while nobody has said anything. */
  @NullableNested(() => SuggestedDemandDto) suggested!: SuggestedDemandDto | null;
}

export class RoadmapDemandsDto {
  /** The person may say of whom rows demand roadmaps. */
  @Flag() mayDemand!: boolean;
  /** Classes of bodies whose roadmaps it can demand. */
  @ListOf(() => NamedBodyDto) classes!: readonly NamedBodyDto[];
  /** Rows that demand or watch roadmaps, or seem to. */
  @ListOf(() => RoadmapDemandDto) rows!: readonly RoadmapDemandDto[];
}

export class DemandRoadmapsDto {
  /** `make`: of these bodies it demands roadmaps; `watch`: theirs it watches; `none`: it asks for nothing. */
  @OneOf('RoadmapDemandSaid', SAID)
  @IsIn(SAID)
  kind!: RoadmapDemandKind | 'none';

  /** Classes of bodies, or bodies; none where it asks for nothing. */
  @Ids()
  @IsArray()
  @ArrayMaxSize(MOST_BODIES)
  @IsUUID(undefined, { each: true })
  bodyIds!: string[];
}

const ONLY = [...ROADMAP_STATES, 'late'] as const;

export class RoadmapBoardQueryDto extends CursorQueryDto {
  /** One demanding row. */
  @ApiPropertyOptional({ type: String, format: 'uuid' }) @IsOptional() @IsUUID() itemId?: string;
  @ApiPropertyOptional({ enum: ONLY, enumName: 'RoadmapsWith' })
  @IsOptional()
  @IsIn(ONLY)
  only?: RoadmapState | 'late';
}

export class RoadmapCountsDto {
  @Whole() total!: number;
  @Whole() approved!: number;
  @Whole() draft!: number;
  @Whole() none!: number;
  /** Not approved by their day. */
  @Whole() late!: number;
}

export class RoadmapOfBodyDto {
  @Id() taskId!: string;
  @Text('2.2') itemNumber!: string;
  @Id() organisationId!: string;
  @Text() name!: string;
  @NullableDay() controlDate!: string | null;
  @OneOf('RoadmapState', ROADMAP_STATES) state!: RoadmapState;
  @Flag() late!: boolean;
  @NullableInstant() approvedAt!: string | null;
  /** The order that is its roadmap, where the reader may open it. */
  @NullableId() orderId!: string | null;
  @Whole() taskCount!: number;
  @Whole() closedCount!: number;
}

export class RowBelowDto {
  @Id() itemId!: string;
  @Text('2.1') number!: string;
  @Text() title!: string;
  @Whole() roadmapCount!: number;
  @Whole() taskCount!: number;
  @Whole() closedCount!: number;
}

export class RoadmapBoardDto {
  @NullableText() number!: string | null;
  @NullableDay() date!: string | null;
  @NullableText() title!: string | null;
  /** Whatever is filtered. */
  @Nested(() => RoadmapCountsDto) counts!: RoadmapCountsDto;
  /** Those that fit the filter. */
  @Whole() total!: number;
  @ListOf(() => RoadmapOfBodyDto) rows!: readonly RoadmapOfBodyDto[];
  /** Organisations are still being given their tasks. */
  @Flag() underWay!: boolean;
  /** Rows of the order that approved roadmaps have taken over. */
  @ListOf(() => RowBelowDto) takenOver!: readonly RowBelowDto[];
  /** Cursors of the pages after and before this one; null at the end and at the beginning. */
  @NullableText() next!: string | null;
  @NullableText() previous!: string | null;
}
