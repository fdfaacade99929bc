import type { Outcome } from '@indicators/catalogue';
import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import type { LackOfPoints } from '@workflow';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { indicatorSubjects, lacksOfPoints, outcomes } from '../contract/closed-lists.js';
import { PageQueryDto } from '../contract/page-query.dto.js';
import {
  Day,
  Flag,
  Id,
  ListOf,
  Nested,
  NullableNested,
  NullableText,
  OneOf,
  Text,
  Whole,
} from '../contract/properties.js';
import { IndicatorRunDto } from './campaign.dto.js';

const NullableNumber = () => ApiProperty({ type: Number, nullable: true });

/** Which organisations and indicators of a campaign are looked at. */
export class ScoreQueryDto extends PageQueryDto {
  /** Only one section of the campaign, by its number. */
  @ApiPropertyOptional({ type: 'integer', example: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  section?: number;
  /** The authority in whose district the organisations lie. */
  @ApiPropertyOptional({ type: String, format: 'uuid' }) @IsOptional() @IsUUID() districtId?: string;
  /** Only organisations that lack points for this at one of the indicators. */
  @ApiPropertyOptional({ enum: lacksOfPoints, enumName: 'LackOfPoints' })
  @IsOptional()
  @IsIn(lacksOfPoints)
  lack?: LackOfPoints;
}

/** The same, for a file that holds all of them. */
export class ScoreFileQueryDto extends OmitType(ScoreQueryDto, ['page', 'pageSize'] as const) {}

export class ScoredIndicatorDto {
  @Text('3.1а') code!: string;
  @Text() name!: string;
  @NullableText() unit!: string | null;
  /** Of whom it is counted. */
  @OneOf('IndicatorSubject', indicatorSubjects) subject!: 'school' | 'municipality';
  /** The most it gives; null where the order gives it no points. */
  @NullableNumber() mostPoints!: number | null;
}

export class ScoredSectionDto {
  /** From 1, always the same. */
  @Whole() number!: number;
  @Text('Задача: выявление динамики образовательных результатов') task!: string;
  @ListOf(() => ScoredIndicatorDto) indicators!: readonly ScoredIndicatorDto[];
}

export class NamedDistrictDto {
  @Id() id!: string;
  @Text('Управление образования') name!: string;
}

export class ScoreFrameDto {
  @Text('Мониторинг неуспеваемости') title!: string;
  @Day() periodStart!: string;
  @Day() periodEnd!: string;
  @Id() catalogueId!: string;
  /** Of the version of the catalogue it was counted by. */
  @Whole() number!: number;
  @Flag() mayManage!: boolean;
  @NullableNested(() => IndicatorRunDto) run!: IndicatorRunDto | null;
  @ListOf(() => ScoredSectionDto) sections!: readonly ScoredSectionDto[];
  /** The authorities in whose districts organisations of the campaign lie. */
  @ListOf(() => NamedDistrictDto) districts!: readonly NamedDistrictDto[];
}

/** Points of several indicators together. What has no points is told beside them and never counts as nought. */
class PointSumDto {
  /** Null where none of them has points. */
  @NullableNumber() points!: number | null;
  /** The most that those which have points could have given. */
  @ApiProperty({ type: Number }) mostPoints!: number;
  /** How many have points. */
  @Whole() scoredCount!: number;
  /** How many fell into a hole of their scale. */
  @Whole() holeCount!: number;
  /** How many cannot be counted for want of data. */
  @Whole() noValueCount!: number;
  /** Of how many that were evaluated. */
  @Whole() evaluatedCount!: number;
}

export class ScoreCellDto {
  @Text('3.1а') code!: string;
  @OneOf('ScoreOutcome', outcomes) outcome!: Outcome['kind'];
  @NullableNumber() value!: number | null;
  @NullableNumber() points!: number | null;
}

export class PointsChangeDto {
  @Whole() yearsBack!: number;
  @ApiProperty({ type: Number }) points!: number;
  /** Over how many indicators: those that have comparable points in both years. */
  @Whole() comparedCount!: number;
}

export class ScoreTableRowDto extends PointSumDto {
  @Id() organisationId!: string;
  @Text('МБОУ СОШ № 5') organisationName!: string;
  /** The authority right above it. */
  @NullableText() districtName!: string | null;
  @ListOf(() => ScoreCellDto) scores!: readonly ScoreCellDto[];
  /** Against the campaigns of the same catalogue a year and two years before; empty where there is nothing to compare with. */
  @ListOf(() => PointsChangeDto) changes!: readonly PointsChangeDto[];
}

export class ScorePageDto {
  @Whole() total!: number;
  @ListOf(() => ScoreTableRowDto) rows!: readonly ScoreTableRowDto[];
}

export class ScoreChangeDto {
  @NullableNumber() value!: number | null;
  @NullableNumber() points!: number | null;
}

export class EarlierYearDto {
  @Whole() yearsBack!: number;
  @OneOf('ScoreOutcome', outcomes) outcome!: Outcome['kind'];
  @NullableNumber() value!: number | null;
  @NullableNumber() points!: number | null;
  /** Null where one of the two is not known, or was counted in another way. */
  @Nested(() => ScoreChangeDto) change!: ScoreChangeDto;
}

export class ScoreRowDto extends ScoreCellDto {
  @Text() name!: string;
  @NullableText() unit!: string | null;
  /** The most it gives; null where the order gives it no points. */
  @NullableNumber() mostPoints!: number | null;
  /** In the campaigns of the same catalogue a year and two years before. */
  @ListOf(() => EarlierYearDto) earlier!: readonly EarlierYearDto[];
}

export class SectionScoresDto extends PointSumDto {
  @Text() task!: string;
  @ListOf(() => ScoreRowDto) scores!: readonly ScoreRowDto[];
}

export class ScoresDto extends PointSumDto {
  @Text() organisationName!: string;
  @ListOf(() => SectionScoresDto) sections!: readonly SectionScoresDto[];
}
