import type { FormState, Timeliness } from '@domain/campaigns';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ClosingRule, RunCause, RunState } from '@storage';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { closingRules, formStates, runCauses, runStates, timelinesses } from '../contract/closed-lists.js';
import {
  Day,
  Flag,
  Id,
  Instant,
  Nested,
  NullableId,
  NullableInstant,
  NullableNested,
  NullableText,
  NullableWhole,
  OneOf,
  Text,
  Texts,
  Whole,
} from '../contract/properties.js';
import { IsDay } from '../http/is-day.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

const LONGEST_REASON = 2000;
const LONGEST_CODE = 20;
const MOST_CODES = 500;
const MOST_ORGANISATIONS = 1000;

export class OpenCampaignDto {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() catalogueId!: string;
  /** Of a published version of the catalogue. */
  @Whole() @IsInt() number!: number;
  /** Of the indicators to collect for; absent: all of the version. */
  @ApiPropertyOptional({ type: [String], example: ['3.1а', '3.1б'] })
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CODES)
  @IsString({ each: true })
  @MaxLength(LONGEST_CODE, { each: true })
  codes?: string[];
  @ApiProperty({ format: 'date', example: '2022-09-01' }) @IsDay() periodStart!: string;
  @ApiProperty({ format: 'date', example: '2023-05-31' }) @IsDay() periodEnd!: string;
  /** The last day on which a form comes in time. */
  @ApiProperty({ format: 'date', example: '2023-03-20' }) @IsDay() dueOn!: string;
  /** `complete`: the task is closed only once every form was sent. */
  @OneOf('ClosingRule', closingRules) @IsIn(closingRules) closing!: ClosingRule;
  /** Whom it asks; absent: all that the class of the task means. */
  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ORGANISATIONS)
  @IsUUID(undefined, { each: true })
  organisationIds?: string[];
}

export class OpenedCampaignDto {
  @Id() id!: string;
  @Whole() formCount!: number;
}

export class ChangeCampaignDto {
  @ApiProperty({ format: 'date' }) @IsDay() dueOn!: string;
  @OneOf('ClosingRule', closingRules) @IsIn(closingRules) closing!: ClosingRule;
}

export class UnlockFormsDto {
  /** Whose form; absent: all forms of the campaign. */
  @ApiPropertyOptional({ type: String, format: 'uuid' }) @MayBeAbsent() @IsUUID() organisationId?: string;
  @Text('Школа нашла ошибку в числе обучающихся') @IsString() @MaxLength(LONGEST_REASON) reason!: string;
}

export class CampaignQueryDto {
  /** Of the monitoring it collects for. */
  @ApiPropertyOptional({ type: String, format: 'uuid' }) @IsOptional() @IsUUID() taskId?: string;
}

export class CampaignSummaryDto {
  @Id() id!: string;
  @Id() taskId!: string;
  @Text('Мониторинг неуспеваемости') title!: string;
  @Day() periodStart!: string;
  @Day() periodEnd!: string;
  @Day() dueOn!: string;
  /** Of the forms the reader sees. */
  @Whole() formCount!: number;
  @Whole() submittedCount!: number;
  /** Whose form it is where the reader sees just one. */
  @NullableId() onlyOrganisationId!: string | null;
}

export class IndicatorRunDto {
  @Text('1') id!: string;
  @OneOf('RunCause', runCauses) cause!: RunCause;
  @OneOf('RunState', runStates) state!: RunState;
  @Instant() askedAt!: string;
  @NullableInstant() startedAt!: string | null;
  @NullableInstant() finishedAt!: string | null;
  /** How many were evaluated so far. */
  @Whole() organisationCount!: number;
  /** Why it could not be carried through. */
  @NullableText() failure!: string | null;
}

export class CampaignDto {
  @Id() id!: string;
  @Id() taskId!: string;
  @Text() title!: string;
  @Id() catalogueId!: string;
  @Text('Показатели ШНОР') catalogueName!: string;
  /** Of the version. */
  @Whole() number!: number;
  @Texts() codes!: readonly string[];
  @Day() periodStart!: string;
  @Day() periodEnd!: string;
  @Day() dueOn!: string;
  @OneOf('ClosingRule', closingRules) closing!: ClosingRule;
  @NullableInstant() lockedAt!: string | null;
  @Flag() mayManage!: boolean;
  @Whole() formCount!: number;
  @Whole() submittedCount!: number;
  @Whole() begunCount!: number;
  /** Sent after their day. */
  @Whole() lateCount!: number;
  /** The evaluation asked for last. */
  @NullableNested(() => IndicatorRunDto) run!: IndicatorRunDto | null;
}

class MissingFormsDto {
  @Whole() count!: number;
  /** Of the first of them by name. */
  @Texts() names!: readonly string[];
}

class FormOfTaskDto {
  @Id() organisationId!: string;
  @OneOf('FormState', formStates) state!: FormState;
  @OneOf('Timeliness', timelinesses) timeliness!: Timeliness;
}

export class TaskCollectionDto {
  /** The reader may open a campaign for this task now. */
  @Flag() mayOpen!: boolean;
  /** How many organisations the list means that the task is given to; null where it is given to none. */
  @NullableWhole() listedCount!: number | null;
  /** Of the task itself or of the task of the whole list it belongs to. */
  @NullableNested(() => CampaignDto) campaign!: CampaignDto | null;
  /** Forms without which the task is not taken off control. */
  @Nested(() => MissingFormsDto) missing!: MissingFormsDto;
  /** The form of the organisation the task is given to. */
  @NullableNested(() => FormOfTaskDto) form!: FormOfTaskDto | null;
}
