import type { ScheduleKind } from '@domain/deadlines';
import type { Addressee, ReminderPolicy } from '@domain/reminders';
import { ApiProperty } from '@nestjs/swagger';
import type { PolicyChange } from '@workflow';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { addressees, letterForms, optionalLetters, scheduleKinds } from '../contract/closed-lists.js';
import {
  Day,
  Flag,
  Instant,
  ListOf,
  ManyOf,
  Nested,
  NullableInstant,
  NullableOneOf,
  NullableText,
  OneOf,
  Text,
  Whole,
} from '../contract/properties.js';

/** More than a policy may have: what is longer is refused before it is looked at. */
const MOST_ROWS = 50;

const People = () => (target: object, key: string) => {
  ManyOf('Addressee', addressees)(target, key);
  IsArray()(target, key);
  ArrayMaxSize(addressees.length)(target, key);
  IsIn(addressees, { each: true })(target, key);
};

export class DayStepDto {
  /** Working days. */
  @Whole() @IsInt() days!: number;
  @People() to!: readonly Addressee[];
}

export class LongRowStepDto {
  /** Calendar days a row has to run for. */
  @Whole() @IsInt() minimumDays!: number;
  @People() to!: readonly Addressee[];
}

export class AwaitingDatesDto {
  @Whole() @IsInt() everyWorkingDays!: number;
  /** From which request on the coordinator hears of it; null: never. */
  @ApiProperty({ type: 'integer', nullable: true }) @IsOptional() @IsInt() coordinatorFrom!: number | null;
}

/** An empty list of people: nobody is told, and the reminder is none. */
export class ReminderPolicyDto {
  @ListOf(() => DayStepDto)
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => DayStepDto)
  before!: readonly DayStepDto[];

  @People() onTheDay!: readonly Addressee[];

  @ListOf(() => DayStepDto)
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => DayStepDto)
  after!: readonly DayStepDto[];

  @People() weekly!: readonly Addressee[];

  @ApiProperty({ type: () => LongRowStepDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => LongRowStepDto)
  halfTerm!: LongRowStepDto | null;

  @ApiProperty({ type: () => LongRowStepDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => LongRowStepDto)
  monthly!: LongRowStepDto | null;

  @People() yearly!: readonly Addressee[];
  @People() endOfTerm!: readonly Addressee[];

  @Nested(() => AwaitingDatesDto)
  @ValidateNested()
  @Type(() => AwaitingDatesDto)
  awaitingDates!: AwaitingDatesDto;

  /** On the clocks of whoever is written to. */
  @Text('09:00') @IsString() @MaxLength(5) morning!: string;
  /** Days of the week, Monday is 1. */
  @ApiProperty({ type: 'integer', isArray: true })
  @IsArray()
  @ArrayMaxSize(7)
  @IsInt({ each: true })
  quietWeekdays!: readonly number[];

  @OneOf('LetterForm', letterForms) @IsIn(letterForms) form!: ReminderPolicy['form'];

  /** What its reader may refuse. */
  @ManyOf('OptionalLetter', optionalLetters)
  @IsArray()
  @ArrayMaxSize(optionalLetters.length)
  @IsIn(optionalLetters, { each: true })
  optional!: ReminderPolicy['optional'];
}

export class ChangePolicyDto {
  /** Null for the installation as a whole. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) @IsOptional() @IsUUID() organisationId!: string | null;
  /** Null for rows of every kind. */
  @NullableOneOf('ScheduleKind', scheduleKinds) @IsOptional() @IsIn(scheduleKinds) scheduleKind!: ScheduleKind | null;
  /** The version that was seen; 0 where there is none yet. */
  @Whole() @IsInt() version!: number;
  /** Null takes over again what stands above. */
  @ApiProperty({ type: () => ReminderPolicyDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ReminderPolicyDto)
  policy!: ReminderPolicyDto | null;
}

export class TryPolicyDto {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() taskId!: string;
  @Nested(() => ReminderPolicyDto)
  @ValidateNested()
  @Type(() => ReminderPolicyDto)
  policy!: ReminderPolicyDto;
}

export class PolicySourceDto {
  /** Null for the installation as a whole, or the shipped one. */
  @NullableText() organisationName!: string | null;
  @Flag() isForEveryKind!: boolean;
  @Flag() isShipped!: boolean;
}

export class PolicyOfKindDto {
  @NullableOneOf('ScheduleKind', scheduleKinds) scheduleKind!: ScheduleKind | null;
  /** Of its own; 0 where it has none, and the one of `source` holds. */
  @Whole() version!: number;
  @Nested(() => ReminderPolicyDto) policy!: ReminderPolicyDto;
  @Nested(() => PolicySourceDto) source!: PolicySourceDto;
  @NullableText() changedBy!: string | null;
  @NullableInstant() changedAt!: string | null;
}

export class PolicyRecipientDto {
  @Text('lead') role!: string;
  /** Null where nobody stands behind the role who could be written to. */
  @NullableText() name!: string | null;
  @Flag() isEscalation!: boolean;
}

export class LettersOfRungDto {
  @Text('before-3') rung!: string;
  @Day() day!: string;
  @Instant() sendAt!: string;
  @ListOf(() => PolicyRecipientDto) recipients!: readonly PolicyRecipientDto[];
}

export function policyChange({ organisationId, scheduleKind, version, policy }: ChangePolicyDto): PolicyChange {
  return {
    what: 'policy',
    organisationId: organisationId ?? null,
    scheduleKind: scheduleKind ?? null,
    version,
    policy: policy == null ? null : policyOf(policy),
  };
}

/** The policy with nothing beside it, so that equal ones are stored equal. */
export function policyOf(dto: ReminderPolicyDto): ReminderPolicy {
  const { halfTerm, monthly, awaitingDates } = dto;
  return {
    before: dto.before.map(({ days, to }) => ({ days, to })),
    onTheDay: dto.onTheDay,
    after: dto.after.map(({ days, to }) => ({ days, to })),
    weekly: dto.weekly,
    halfTerm: halfTerm == null ? null : { minimumDays: halfTerm.minimumDays, to: halfTerm.to },
    monthly: monthly == null ? null : { minimumDays: monthly.minimumDays, to: monthly.to },
    yearly: dto.yearly,
    endOfTerm: dto.endOfTerm,
    awaitingDates: {
      everyWorkingDays: awaitingDates.everyWorkingDays,
      coordinatorFrom: awaitingDates.coordinatorFrom ?? null,
    },
    morning: dto.morning,
    quietWeekdays: dto.quietWeekdays,
    form: dto.form,
    optional: dto.optional,
  };
}
