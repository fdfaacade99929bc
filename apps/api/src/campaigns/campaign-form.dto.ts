import { FORM_FILTERS, type FormFilter, type FormState, type Timeliness } from '@domain/campaigns';
import type { EntryFinding, MissingReason } from '@indicators/campaigns';
import type { Outcome, Quantity } from '@indicators/catalogue';
import type { Missing } from '@indicators/formulas';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { RunCause } from '@storage';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  findingSeverities,
  formStates,
  lackKinds,
  missingReasons,
  outcomes,
  quantityKinds,
  quantityLevels,
  runCauses,
  timelinesses,
} from '../contract/closed-lists.js';
import { PageQueryDto } from '../contract/page-query.dto.js';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOf,
  NullableInstant,
  NullableNested,
  NullableOneOf,
  NullableText,
  OneOf,
  Text,
  Texts,
  Whole,
} from '../contract/properties.js';
import { IndicatorDefinitionDto } from '../indicators/definition.dto.js';

const LONGEST_WORDS = 2000;
const MOST_ENTRIES = 5000;
const NullableNumber = () => ApiProperty({ type: Number, nullable: true });

/** One of: a number, a word of the field's list, or why there is none. With none of them the field is still blank. */
export class EntryDto {
  @Text('Обучающиеся') @IsString() @MaxLength(LONGEST_WORDS) measure!: string;
  /** 0 for the period of the campaign, 1 for the one a year before. */
  @ApiProperty({ type: 'integer', example: 0 }) @IsInt() yearsBack!: number;
  @ApiProperty({ type: Number, nullable: true, example: 250 }) @IsOptional() @IsNumber() number!: number | null;
  @ApiProperty({ type: String, nullable: true, example: null })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  word!: string | null;
  @ApiProperty({ enum: [...missingReasons, null], enumName: 'MissingReason', nullable: true, example: null })
  @IsOptional()
  @IsIn(missingReasons)
  missing!: MissingReason | null;
}

export class FillFormDto {
  /** Of the form that was seen. */
  @Whole() @IsInt() edition!: number;
  /** All of them, also those that stay as they were. */
  @ListOf(() => EntryDto)
  @IsArray()
  @ArrayMaxSize(MOST_ENTRIES)
  @ValidateNested({ each: true })
  @Type(() => EntryDto)
  entries!: EntryDto[];
}

export class SubmitFormDto extends FillFormDto {
  /** What looks doubtful is right all the same. */
  @Flag() @IsBoolean() confirmed!: boolean;
}

export class EntryFindingDto {
  @Text('Обучающиеся') measure!: string;
  @Whole() yearsBack!: number;
  /** An error keeps the form from being sent; a doubt wants to be confirmed. */
  @OneOf('FindingSeverity', findingSeverities) severity!: EntryFinding['severity'];
  @Text('entry.whole') code!: string;
  /** What is wrong and what to do, in the reader's language. */
  @Text('20,5: здесь считают поштучно (чел.). Впишите целое число не меньше нуля.') detail!: string;
}

export class FilledFormDto {
  @Whole() edition!: number;
  @ListOf(() => EntryFindingDto) findings!: readonly EntryFindingDto[];
}

export class SentFormDto {
  @Whole() edition!: number;
}

export class FormQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: FORM_FILTERS, enumName: 'FormFilter' })
  @IsOptional()
  @IsIn(FORM_FILTERS)
  only?: FormFilter;
}

export class FormRowDto {
  @Id() organisationId!: string;
  @Text('МБОУ СОШ № 5') organisationName!: string;
  @OneOf('FormState', formStates) state!: FormState;
  @OneOf('Timeliness', timelinesses) timeliness!: Timeliness;
  @NullableInstant() submittedAt!: string | null;
  @Flag() isLocked!: boolean;
  /** The sum of its points; null where nothing was evaluated yet. */
  @NullableNumber() points!: number | null;
  /** How many indicators have points. */
  @Whole() scoredCount!: number;
  /** Of how many that were evaluated. */
  @Whole() evaluatedCount!: number;
}

export class FormPageDto {
  @Whole() total!: number;
  @ListOf(() => FormRowDto) rows!: readonly FormRowDto[];
}

export class KnownValueDto {
  @NullableNumber() number!: number | null;
  @NullableText() word!: string | null;
  @NullableOneOf('MissingReason', missingReasons) missing!: MissingReason | null;
}

export class FormFieldDto {
  @Text('Обучающиеся') measure!: string;
  @Whole() yearsBack!: number;
  @OneOf('QuantityKind', quantityKinds) kind!: Quantity['kind'];
  @NullableText() unit!: string | null;
  @ApiProperty({ type: [String], nullable: true }) categories!: readonly string[] | null;
  /** Codes of the indicators that want it. */
  @Texts() indicators!: readonly string[];
  /** May be left blank: the mean of the schools says it then. */
  @Flag() isOptional!: boolean;
  @NullableNumber() number!: number | null;
  @NullableText() word!: string | null;
  @NullableOneOf('MissingReason', missingReasons) missing!: MissingReason | null;
  /** What it was a year before. */
  @NullableNumber() before!: number | null;
  /** What somebody has measured already, for this campaign or another one. */
  @NullableNested(() => KnownValueDto) known!: KnownValueDto | null;
}

export class CampaignFormDto {
  @Text() title!: string;
  @Text() organisationName!: string;
  @Day() periodStart!: string;
  @Day() periodEnd!: string;
  @Day() dueOn!: string;
  @OneOf('FormState', formStates) state!: FormState;
  @OneOf('Timeliness', timelinesses) timeliness!: Timeliness;
  @NullableInstant() submittedAt!: string | null;
  @Flag() isLocked!: boolean;
  @NullableText() unlockedReason!: string | null;
  @Flag() mayFill!: boolean;
  @Whole() edition!: number;
  /** Of the indicators it is asked for, so that a page can check what is typed by the same rules. */
  @ListOf(() => IndicatorDefinitionDto) definitions!: readonly IndicatorDefinitionDto[];
  @ListOf(() => FormFieldDto) fields!: readonly FormFieldDto[];
  @ListOf(() => EntryFindingDto) findings!: readonly EntryFindingDto[];
}

export class ScoreInputDto {
  @Text('всех обучающихся') name!: string;
  @Text('Обучающиеся') measure!: string;
  @OneOf('QuantityLevel', quantityLevels) level!: Quantity['level'];
  @Whole() yearsBack!: number;
  @NullableNumber() number!: number | null;
  @NullableText() word!: string | null;
  @NullableOneOf('MissingReason', missingReasons) missing!: MissingReason | null;
}

export class ScoreStepDto {
  @Text('100 * неуспевающих / всех обучающихся') text!: string;
  @NullableText() value!: string | null;
}

export class ScoreBandDto {
  @Text('от 6 до 30 включительно') words!: string;
  @Text('6-30%') label!: string;
}

export class ScoreRulingDto {
  @Text() decidedBy!: string;
  @Day() decidedOn!: string;
  @Text() reason!: string;
}

export class ScoreLackDto {
  @OneOf('LackKind', lackKinds) kind!: Missing['kind'];
  /** The quantity nobody knows, or the division by zero. */
  @Text('всех обучающихся') what!: string;
}

export class PastScoreDto {
  @Instant() at!: string;
  @OneOf('RunCause', runCauses) cause!: RunCause;
  @OneOf('ScoreOutcome', outcomes) outcome!: Outcome['kind'];
  @NullableNumber() value!: number | null;
  @NullableNumber() points!: number | null;
}

export class ScoreTraceDto {
  @Text() organisationName!: string;
  @Text('3.1а') code!: string;
  @Text() name!: string;
  @NullableText() unit!: string | null;
  @Text('100 × [неуспевающих] ÷ [всех обучающихся]') formulaWords!: string;
  @OneOf('ScoreOutcome', outcomes) outcome!: Outcome['kind'];
  @NullableNumber() value!: number | null;
  @NullableNumber() points!: number | null;
  @ListOf(() => ScoreInputDto) inputs!: readonly ScoreInputDto[];
  /** From the inside out. */
  @ListOf(() => ScoreStepDto) steps!: readonly ScoreStepDto[];
  @NullableNested(() => ScoreBandDto) band!: ScoreBandDto | null;
  /** Where a ruling gave the points. */
  @NullableNested(() => ScoreRulingDto) ruling!: ScoreRulingDto | null;
  /** Why there is no value. */
  @ListOf(() => ScoreLackDto) lacks!: readonly ScoreLackDto[];
  /** All it ever came to, the latest first. */
  @ListOf(() => PastScoreDto) history!: readonly PastScoreDto[];
}
