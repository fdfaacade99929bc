import type { DefinitionField, DefinitionLine, IndicatorDefinition } from '@indicators/catalogue';
import type { ScaleHole } from '@indicators/scales';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CatalogueSource } from '@workflow';
import { IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import {
  catalogueSources,
  definitionFields,
  definitionOutcomes,
  holeKinds,
  indicatorSubjects,
} from '../contract/closed-lists.js';
import {
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  NullableInstant,
  NullableText,
  NullableWhole,
  OneOf,
  Text,
  Whole,
} from '../contract/properties.js';
import { IndicatorDefinitionDto } from './definition.dto.js';

const LONGEST_WORDS = 2000;
const LONGEST_NAME = 200;

export class VersionQueryDto {
  /** A number or `draft`; absent: the version published last, else the draft. */
  @ApiPropertyOptional({ type: String, example: '1' })
  @IsOptional()
  @Matches(/^(?:draft|[1-9]\d{0,5})$/u)
  version?: string;
}

export class BeginCatalogueDto {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() organisationId!: string;
  @Text('Показатели ШНОР') @IsString() @MaxLength(LONGEST_NAME) name!: string;
  /** The indicators of the order that is shipped as a sample, or none: they come with a file. */
  @OneOf('CatalogueSource', catalogueSources) @IsIn(catalogueSources) source!: CatalogueSource;
}

export class BegunCatalogueDto {
  @Id() id!: string;
}

export class CatalogueSummaryDto {
  @Id() id!: string;
  @Text('Показатели ШНОР') name!: string;
  @Id() organisationId!: string;
  @Text('Управление образования') organisationName!: string;
  /** Of the version published last; null where none is. */
  @NullableWhole() number!: number | null;
  @NullableInstant() publishedAt!: string | null;
  @Flag() hasDraft!: boolean;
  /** In the version published last, else in the draft. */
  @Whole() indicatorCount!: number;
  @Flag() mayEdit!: boolean;
}

export class CatalogueVersionDto {
  /** Null for the draft. */
  @NullableWhole() number!: number | null;
  @Whole() edition!: number;
  @Instant() changedAt!: string;
  @Text() changedBy!: string;
  @NullableInstant() publishedAt!: string | null;
  @NullableText() publishedBy!: string | null;
}

export class ScaleHoleDto {
  @OneOf('ScaleHoleKind', holeKinds) kind!: ScaleHole['kind'];
  @NullableText() when!: string | null;
  @NullableText() test!: string | null;
  /** In Russian. */
  @Text('больше 15 и меньше 16') words!: string;
}

export class ScaleStepDto {
  @Text('от 16 до 25 включительно') words!: string;
  @ApiProperty({ type: Number, example: 2 }) points!: number;
  @Text('от 16-25%') label!: string;
}

export class IndicatorRowDto {
  @Text('1.7') code!: string;
  @Text() name!: string;
  @OneOf('IndicatorSubject', indicatorSubjects) subject!: IndicatorDefinition['subject'];
  @NullableText() unit!: string | null;
  @Text('100 × [результатов от 80 до 100 баллов] ÷ [всех результатов]') formulaWords!: string;
  @ListOf(() => ScaleStepDto) bands!: readonly ScaleStepDto[];
  @Text('Мониторинг, 1 раз в год') frequency!: string;
  @Text('МКУО ЦОКО') owner!: string;
  @Text('раздел 4 приложения, показатель 1.7') source!: string;
  /** What no step and no ruling covers. */
  @ListOf(() => ScaleHoleDto) holes!: readonly ScaleHoleDto[];
  /** In force. */
  @Whole() rulingCount!: number;
}

export class IndicatorTaskDto {
  @Text() task!: string;
  @ListOf(() => IndicatorRowDto) indicators!: readonly IndicatorRowDto[];
}

export class CatalogueDto {
  @Id() id!: string;
  @Text('Показатели ШНОР') name!: string;
  @Id() organisationId!: string;
  @Text('Управление образования') organisationName!: string;
  @Flag() mayEdit!: boolean;
  /** The draft, then the latest first. */
  @ListOf(() => CatalogueVersionDto) versions!: readonly CatalogueVersionDto[];
  @Nested(() => CatalogueVersionDto) shown!: CatalogueVersionDto;
  @ListOf(() => IndicatorTaskDto) tasks!: readonly IndicatorTaskDto[];
}

export class RulingDto {
  @Id() id!: string;
  @NullableText() when!: string | null;
  @NullableText() test!: string | null;
  @ApiProperty({ type: Number, example: 1 }) points!: number;
  @Text('до 16%') label!: string;
  @Text('больше 15 и меньше 16') words!: string;
  @Text('Промежуток относится к нижней ступени') reason!: string;
  @Text() decidedBy!: string;
  @Instant() decidedAt!: string;
  @NullableText() withdrawnBy!: string | null;
  @NullableInstant() withdrawnAt!: string | null;
  @NullableText() withdrawnReason!: string | null;
}

export class IndicatorDto {
  @Text() catalogueName!: string;
  @Text() organisationName!: string;
  @Flag() mayEdit!: boolean;
  /** Null in the draft. */
  @NullableWhole() number!: number | null;
  @Whole() edition!: number;
  @Nested(() => IndicatorDefinitionDto) definition!: IndicatorDefinitionDto;
  @Text('100 × [результатов от 80 до 100 баллов] ÷ [всех результатов]') formulaWords!: string;
  @ListOf(() => ScaleStepDto) bands!: readonly ScaleStepDto[];
  @ListOf(() => ScaleHoleDto) holes!: readonly ScaleHoleDto[];
  /** The withdrawn ones too. */
  @ListOf(() => RulingDto) rulings!: readonly RulingDto[];
  @NullableText() previous!: string | null;
  @NullableText() next!: string | null;
}

export class DraftEditionDto {
  @Whole() @IsInt() edition!: number;
}

export class PublishedVersionDto {
  @Whole() number!: number;
}

export class RecordRulingDto {
  /** Of the version. */
  @Whole() @IsInt() number!: number;
  /** Of the indicator. */
  @Text('1.7') @IsString() @MaxLength(LONGEST_NAME) code!: string;
  @ApiProperty({ type: String, nullable: true, example: null })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  when!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '(15..16)' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  test!: string | null;
  @ApiProperty({ type: Number, example: 1 }) @IsNumber() points!: number;
  @Text('до 16%') @IsString() @MaxLength(LONGEST_WORDS) label!: string;
  @Text('Промежуток относится к нижней ступени') @IsString() @MaxLength(LONGEST_WORDS) reason!: string;
}

export class RecordedRulingDto {
  @Id() id!: string;
}

export class WithdrawRulingDto {
  @Text('Департамент разъяснил иначе') @IsString() @MaxLength(LONGEST_WORDS) reason!: string;
}

/** Beside the file. */
export class BringIndicatorsDto {
  /** Of what was told about the file; without it the file is told about, and nothing is changed. */
  @ApiPropertyOptional({ type: String, pattern: '^[0-9a-f]{64}$' })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/u)
  digest?: string;
}

export class DefinitionChangeDto {
  @OneOf('DefinitionField', definitionFields) field!: DefinitionField;
  @Text('МКУО ЦОКО') before!: string;
  @Text('Методический центр') after!: string;
}

export class DefinitionLineDto {
  @Text('1.7') code!: string;
  @Text() name!: string;
  @OneOf('DefinitionOutcome', definitionOutcomes) outcome!: DefinitionLine['outcome'];
  @ListOf(() => DefinitionChangeDto) changes!: readonly DefinitionChangeDto[];
}

export class SheetFaultDto {
  @Text('Показатели') sheet!: string;
  @NullableWhole() row!: number | null;
  @NullableText() column!: string | null;
  @Text('formula.unread') code!: string;
  @Text('Знак 5: «;» здесь не читается.') detail!: string;
}

export class BroughtIndicatorsDto {
  @Text('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08') digest!: string;
  @ListOf(() => DefinitionLineDto) lines!: readonly DefinitionLineDto[];
  /** With any of these nothing of the file is taken. */
  @ListOf(() => SheetFaultDto) faults!: readonly SheetFaultDto[];
}
