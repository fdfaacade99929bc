import type { MissingReason } from '@indicators/campaigns';
import type { SchoolOutcome } from '@indicators/identification';
import type { Assessment, ResultContent } from '@indicators/results';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import {
  assessments,
  columnRoles,
  layoutSources,
  listedOutcomes,
  missingReasons,
  resultContents,
  resultOutcomes,
  schoolOutcomes,
} from '../contract/closed-lists.js';
import { PageQueryDto } from '../contract/page-query.dto.js';
import {
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  NullableId,
  NullableNested,
  NullableOneOf,
  NullableText,
  NullableWhole,
  OneOf,
  Text,
  Texts,
  Whole,
} from '../contract/properties.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

const [EARLIEST_YEAR, LATEST_YEAR] = [2000, 2100];
const LONGEST_COLUMNS = 100_000;
const NullableNumber = () => ApiProperty({ type: Number, nullable: true });
const Year = () => ApiProperty({ type: 'integer', example: 2021 });

export class BranchDto {
  @Id() id!: string;
  @Text('Управление образования') name!: string;
  @Whole() schoolCount!: number;
}

export class BringResultsDto {
  @IsOptional() @Type(() => Number) @IsInt() @Min(EARLIEST_YEAR) @Max(LATEST_YEAR) year?: number;
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  isSchoolYear?: boolean;
  @IsOptional() @IsString() @MaxLength(LONGEST_COLUMNS) columns?: string;
  @IsOptional() @IsString() @MaxLength(64) digest?: string;
}

/** What a column is taken for; everything but the role is null where the column is no result. */
export class ResultColumnDto {
  @Text('ВПР Русский 5 кл. % «2»') heading!: string;
  @OneOf('ColumnRole', columnRoles) role!: 'school' | 'district' | 'result' | 'ignored';
  @NullableOneOf('Assessment', assessments) assessment!: Assessment | null;
  @NullableText() subject!: string | null;
  @NullableWhole() grade!: number | null;
  @NullableOneOf('ResultContent', resultContents) content!: ResultContent | null;
  /** Null: the year of the file. */
  @NullableWhole() year!: number | null;
}

/** One of: a number, or why there is none. */
export class ResultAnswerDto {
  @NullableNumber() number!: number | null;
  @NullableOneOf('MissingReason', missingReasons) missing!: MissingReason | null;
}

export class ResultChangeDto {
  @Text('ВПР, русский язык, 5 класс: доля отметок «2»') measure!: string;
  @Year() year!: number;
  @NullableNested(() => ResultAnswerDto) before!: ResultAnswerDto | null;
  @Nested(() => ResultAnswerDto) after!: ResultAnswerDto;
}

export class ResultLineDto {
  @Whole() row!: number;
  /** The school as the table calls it. */
  @Text('5') written!: string;
  @NullableId() organisationId!: string | null;
  @NullableText() organisationName!: string | null;
  @OneOf('ResultOutcome', resultOutcomes) outcome!: 'changed' | 'unchanged' | 'refused';
  @ListOf(() => ResultChangeDto) changes!: readonly ResultChangeDto[];
}

export class ResultFaultDto {
  @Whole() row!: number;
  /** Its heading; null for the whole row. */
  @NullableText() column!: string | null;
  @Text('result-row.unknown-school') code!: string;
  /** What is wrong and what to do, in the reader's language. */
  @Text() detail!: string;
}

export class BroughtResultsDto {
  @Text() sheet!: string;
  @ListOf(() => ResultColumnDto) columns!: readonly ResultColumnDto[];
  /** Of columns that name none. */
  @Year() year!: number;
  @Flag() isSchoolYear!: boolean;
  @OneOf('LayoutSource', layoutSources) layoutFrom!: 'head' | 'remembered' | 'given';
  /** Why the columns mean nothing together yet, in the reader's language; null where rows were looked at. */
  @NullableText() wanting!: string | null;
  @ListOf(() => ResultLineDto) lines!: readonly ResultLineDto[];
  @ListOf(() => ResultFaultDto) faults!: readonly ResultFaultDto[];
  /** Names what was told: only that is done. */
  @Text() digest!: string;
}

export class IdentificationRuleDto {
  /** From which share of failed participants a result is low, per cent, itself included. */
  @ApiProperty({ type: Number, example: 30 }) @IsNumber() lowFromPercent!: number;
  @ApiProperty({ type: 'integer', example: 2 }) @IsInt() leastProcedures!: number;
  /** Results of how many years count. */
  @ApiProperty({ type: 'integer', example: 1 }) @IsInt() years!: number;
  /** At risk: worse in each of these years. */
  @ApiProperty({ type: 'integer', example: 2 }) @IsInt() riskYears!: number;
  @ApiProperty({ type: 'integer', example: 1 }) @IsInt() leastFalling!: number;
  /** The index of educational results is low below this. */
  @ApiProperty({ type: Number, example: 0 }) @IsNumber() indexBelow!: number;
}

export class ChangeIdentificationRuleDto extends IdentificationRuleDto {
  /** Of the version that was seen; 0 where there was none. */
  @ApiProperty({ type: 'integer', example: 0 }) @IsInt() seenNumber!: number;
}

export class ChangedRuleDto {
  @Whole() number!: number;
}

export class YearOfResultsDto {
  @Year() year!: number;
  @Texts() procedures!: readonly string[];
}

export class OutcomeCountsDto {
  @Whole() low!: number;
  @Whole() risk!: number;
  @Whole() open!: number;
  @Whole() not!: number;
}

export class IdentificationRunSummaryDto {
  @Id() id!: string;
  @Year() year!: number;
  @Instant() at!: string;
  @Text('Хняч И.Н.') by!: string;
  @Whole() ruleNumber!: number;
  @Nested(() => OutcomeCountsDto) counts!: OutcomeCountsDto;
}

export class IdentificationDto {
  @Id() organisationId!: string;
  @Text('Управление образования') organisationName!: string;
  @Flag() mayEdit!: boolean;
  /** 0: the branch goes by the rule of order 002 and has said none of its own. */
  @Whole() ruleNumber!: number;
  @Nested(() => IdentificationRuleDto) rule!: IdentificationRuleDto;
  /** Years there are results of, the latest first. */
  @ListOf(() => YearOfResultsDto) years!: readonly YearOfResultsDto[];
  @ListOf(() => IdentificationRunSummaryDto) runs!: readonly IdentificationRunSummaryDto[];
}

export class IdentifySchoolsDto {
  @Year() @IsInt() @Min(EARLIEST_YEAR) @Max(LATEST_YEAR) year!: number;
}

export class BegunRunDto {
  @Id() id!: string;
}

export class FindingQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: schoolOutcomes, enumName: 'SchoolOutcome' })
  @MayBeAbsent()
  @IsIn(schoolOutcomes)
  outcome?: SchoolOutcome;
}

export class FindingDto {
  @Id() organisationId!: string;
  @Text('МБОУ СОШ № 5') organisationName!: string;
  @NullableText() districtName!: string | null;
  @OneOf('SchoolOutcome', schoolOutcomes) outcome!: SchoolOutcome;
  /** In how many procedures the result is low. */
  @Whole() lowCount!: number;
  /** What it rests on, result by result, in the reader's language. */
  @Texts() why!: readonly string[];
}

export class IdentificationRunDto extends IdentificationRunSummaryDto {
  @Text('Управление образования') organisationName!: string;
  @Nested(() => IdentificationRuleDto) rule!: IdentificationRuleDto;
  @Flag() mayEdit!: boolean;
  @Whole() total!: number;
  @ListOf(() => FindingDto) rows!: readonly FindingDto[];
}

export class ListIdentifiedDto {
  @OneOf('ListedOutcome', listedOutcomes) @IsIn(listedOutcomes) outcome!: 'low' | 'risk';
  /** Of what was told; without it nothing is changed. */
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(64) digest?: string;
}

export class SchoolNamedDto {
  @Id() id!: string;
  @Text('МБОУ СОШ № 5') name!: string;
}

export class ListDifferenceDto {
  @Text('ШНОР') listName!: string;
  @ListOf(() => SchoolNamedDto) joining!: readonly SchoolNamedDto[];
  @ListOf(() => SchoolNamedDto) leaving!: readonly SchoolNamedDto[];
  /** In the list, and could be so by what is not known: they stay. */
  @ListOf(() => SchoolNamedDto) open!: readonly SchoolNamedDto[];
  @Whole() stayingCount!: number;
  @Text() digest!: string;
}
