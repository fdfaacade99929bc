import type { ItemKind, TaskState } from '@domain/tasks';
import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import type { TaskSort } from '@workflow';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { itemKinds, taskSorts, taskStates } from '../contract/closed-lists.js';
import { CursorQueryDto } from '../contract/page-query.dto.js';
import { IsDay } from '../http/is-day.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

// A form and a query carry text: `false` and `true` come as words, an empty field as ''.
const fromWord = Transform(({ value }: { value: unknown }) =>
  value === 'true' ? true : value === 'false' ? false : value,
);
const emptyIsAbsent = Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));

/** A calendar of tasks holds no more than six weeks. */
const MOST_DAYS = 42;

export class TaskQueryDto extends CursorQueryDto {
  /** The order of the list; those that are alike come by date. Cursors of one order are none of another. */
  @ApiPropertyOptional({ enum: taskSorts, enumName: 'TaskSort', default: 'date' })
  @IsOptional()
  @IsIn(taskSorts)
  sort?: 'date' | TaskSort;
  /** The last first: what is due last, undated tasks before it. */
  @ApiPropertyOptional({ type: Boolean }) @IsOptional() @fromWord @IsBoolean() latestFirst?: boolean;
  /** Only what the person takes part in or accepts. */
  @ApiPropertyOptional({ type: Boolean }) @IsOptional() @fromWord @IsBoolean() mine?: boolean;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() orderId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() itemId?: string;
  @ApiPropertyOptional({ enum: taskStates, enumName: 'TaskState' }) @IsOptional() @IsIn(taskStates) state?: TaskState;
  @ApiPropertyOptional({ type: Boolean }) @IsOptional() @fromWord @IsBoolean() overdue?: boolean;
  /** Whose task it is. */
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() organisationId?: string;
  /** With that organisation all that stand under it. */
  @ApiPropertyOptional({ type: Boolean }) @IsOptional() @fromWord @IsBoolean() withBelow?: boolean;
  /** The person who leads it. */
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() leadId?: string;
  @ApiPropertyOptional({ enum: itemKinds, enumName: 'ItemKind' }) @IsOptional() @IsIn(itemKinds) itemKind?: ItemKind;
  /** Control dates from this day on. */
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsDay() dueFrom?: string;
  /** Control dates until this day, the day included. */
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsDay() dueTo?: string;
}

const SHEET_FORMATS = ['xlsx', 'csv'] as const;

export class TaskFileQueryDto extends OmitType(TaskQueryDto, ['cursor', 'pageSize']) {
  @ApiPropertyOptional({ enum: SHEET_FORMATS, default: 'xlsx' })
  @IsOptional()
  @IsIn(SHEET_FORMATS)
  format: (typeof SHEET_FORMATS)[number] = 'xlsx';
}

export class TaskCalendarQueryDto {
  @ApiProperty({ format: 'date' }) @IsDay() from!: string;
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_DAYS })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_DAYS)
  days!: number;
  /** Only what the person takes part in or accepts. */
  @ApiPropertyOptional({ type: Boolean }) @IsOptional() @fromWord @IsBoolean() mine?: boolean;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() orderId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) search?: string;
  /** Also what is off control; what was cancelled never. */
  @ApiPropertyOptional({ type: Boolean }) @IsOptional() @fromWord @IsBoolean() withClosed?: boolean;
}

export class TaskVersionDto {
  /** The version of the task the person was looking at. */
  @ApiProperty({ type: 'integer' }) @Type(() => Number) @IsInt() version!: number;
}

export class TaskReasonDto extends TaskVersionDto {
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(4000) reason!: string;
}

export class AcceptReportDto extends TaskVersionDto {
  /** Why it goes on to the acceptor, or is taken off control, without everything that closing it takes. */
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(4000) whyWithout?: string;
}

export class SupplyDatesDto extends TaskVersionDto {
  @ApiPropertyOptional({ format: 'date' }) @MayBeAbsent() @IsDay() startDate?: string;
  @ApiProperty({ format: 'date' }) @IsDay() dueDate!: string;
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(4000) reason?: string;
}

export class DateEffectQueryDto {
  @ApiProperty({ format: 'date' }) @IsDay() newDate!: string;
}

export class NewDateDto extends TaskReasonDto {
  @ApiProperty({ format: 'date' }) @IsDay() newDate!: string;
}

export class GrantExtensionDto extends TaskVersionDto {
  /** The number of the request the person was looking at. */
  @ApiProperty({ type: 'integer' }) @Type(() => Number) @IsInt() request!: number;
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(4000) reason?: string;
}

export class RefuseExtensionDto extends TaskReasonDto {
  /** The number of the request the person was looking at. */
  @ApiProperty({ type: 'integer' }) @Type(() => Number) @IsInt() request!: number;
}

/** Fields of the multipart form of a report; the files go beside them. */
export class ReportFormDto extends TaskVersionDto {
  @ApiPropertyOptional({ enum: ['execution', 'interim'], enumName: 'ReportKind', default: 'execution' })
  @IsOptional()
  @emptyIsAbsent
  @IsIn(['execution', 'interim'])
  kind?: 'execution' | 'interim';
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(20_000) text!: string;
  @ApiPropertyOptional() @IsOptional() @emptyIsAbsent @IsString() @MaxLength(100) documentNumber?: string;
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @emptyIsAbsent
  @IsDay()
  documentDate?: string;
  @ApiPropertyOptional() @IsOptional() @emptyIsAbsent @IsString() @MaxLength(2000) address?: string;
  /** Of a row of consultations: nobody asked for any. */
  @ApiPropertyOptional({ type: Boolean }) @IsOptional() @fromWord @IsBoolean() nobodyAsked?: boolean;
  @ApiPropertyOptional({ type: 'array', items: { type: 'string', format: 'binary' }, maxItems: 5 })
  @IsOptional()
  files?: unknown;
}
