import {
  type CalendarSettings,
  HOLIDAY_SEASONS,
  type HolidaySeason,
  TERM_KINDS,
  type TermKind,
  URGENCY_WORDS,
} from '@domain/calendar';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ProfileChange, SettingsChange } from '@workflow';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { calendarDate } from '../http/calendar-date.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

const MOST_DAYS = 366;

export class OwnDayDto {
  @ApiProperty({ format: 'date' }) @IsString() @MaxLength(10) date!: string;
  /** False: a day off of its own; true: worked where the country rests. */
  @ApiProperty() @IsBoolean() works!: boolean;
  @ApiProperty() @IsString() @MaxLength(200) name!: string;
  /** The act that made it so. */
  @ApiProperty() @IsString() @MaxLength(500) act!: string;
}

export class TransferDto {
  @ApiProperty({ example: '01-02' }) @IsString() @MaxLength(5) from!: string;
  @ApiProperty({ example: '02-22' }) @IsString() @MaxLength(5) to!: string;
}

export class OwnDecreeDto {
  @ApiProperty({ type: 'integer' }) @IsInt() year!: number;
  @ApiProperty() @IsString() @MaxLength(500) act!: string;
  @ApiProperty({ type: () => TransferDto, isArray: true })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TransferDto)
  transfers!: TransferDto[];
}

export class AcademicTermDto {
  @ApiProperty({ format: 'date' }) @IsString() @MaxLength(10) start!: string;
  @ApiProperty({ format: 'date' }) @IsString() @MaxLength(10) end!: string;
  @ApiPropertyOptional({ enum: TERM_KINDS, enumName: 'TermKind' }) @MayBeAbsent() @IsIn(TERM_KINDS) kind?: TermKind;
  @ApiPropertyOptional({ enum: HOLIDAY_SEASONS, enumName: 'HolidaySeason' })
  @MayBeAbsent()
  @IsIn(HOLIDAY_SEASONS)
  season?: HolidaySeason;
}

export class CalendarSettingsDto {
  @ApiProperty({ type: () => OwnDayDto, isArray: true })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OwnDayDto)
  days!: OwnDayDto[];

  @ApiProperty({ type: () => OwnDecreeDto, isArray: true })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OwnDecreeDto)
  decrees!: OwnDecreeDto[];

  @ApiProperty({ type: () => AcademicTermDto, isArray: true })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AcademicTermDto)
  terms!: AcademicTermDto[];

  /** Null takes over what stands above. */
  @ApiProperty({ type: Boolean, nullable: true }) @IsOptional() @IsBoolean() worksOnPresidentsDays!: boolean | null;
  /** Name of a deadline profile; null takes over what stands above. */
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsString() @MaxLength(100) profile!: string | null;
}

export class ChangeCalendarDto {
  /** Null for the installation as a whole. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) @IsOptional() @IsUUID() organisationId!: string | null;
  /** The version that was seen; 0 where there is none yet. */
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
  @ApiProperty({ type: () => CalendarSettingsDto })
  @ValidateNested()
  @Type(() => CalendarSettingsDto)
  settings!: CalendarSettingsDto;
}

/** @throws BadInput `field.date` for what is no date */
export function settingsChange({ organisationId, version, settings }: ChangeCalendarDto): SettingsChange {
  const { days, decrees, terms, worksOnPresidentsDays, profile } = settings;
  return {
    what: 'settings',
    organisationId: organisationId ?? null,
    version,
    settings: {
      days: days.map((day, row) => ({ ...day, date: calendarDate(day.date, `days.${row}.date`) })),
      decrees: decrees.map((decree) => ({
        ...decree,
        transfers: decree.transfers.map(({ from, to }) => ({ from, to })),
      })),
      terms: terms.map(({ start, end, ...kind }, row) => ({
        ...kind,
        start: calendarDate(start, `terms.${row}.start`),
        end: calendarDate(end, `terms.${row}.end`),
      })),
      worksOnPresidentsDays: worksOnPresidentsDays ?? null,
      profile: profile ?? null,
    } satisfies CalendarSettings,
  };
}

const DAY_OFF_RULES = ['preceding', 'following', 'keep'] as const;
const DAY_UNITS = ['calendar_day', 'working_day'] as const;

export class UrgencyDto {
  @ApiProperty({ enum: URGENCY_WORDS, enumName: 'UrgencyWord' }) @IsIn(URGENCY_WORDS) word!: string;
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(0) @Max(MOST_DAYS) days!: number;
}

/** The rules of a deadline profile, flat: a null day or number means that the rule is not used. */
export class ProfileRulesDto {
  @ApiProperty({ enum: DAY_OFF_RULES, enumName: 'DayOffRule' })
  @IsIn(DAY_OFF_RULES)
  dayOff!: (typeof DAY_OFF_RULES)[number];
  /** A word that is left out stays unread. */
  @ApiProperty({ type: () => UrgencyDto, isArray: true })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => UrgencyDto)
  urgency!: UrgencyDto[];
  @ApiProperty({ enum: DAY_UNITS, enumName: 'DayUnit' }) @IsIn(DAY_UNITS) urgencyUnit!: (typeof DAY_UNITS)[number];
  @ApiProperty({ enum: DAY_UNITS, enumName: 'DayUnit' }) @IsIn(DAY_UNITS) plainDay!: (typeof DAY_UNITS)[number];
  /** Day of the next month on which what is due every month is due; null for the month's last day. */
  @ApiProperty({ type: 'integer', nullable: true }) @IsOptional() @IsInt() monthlyDay!: number | null;
  /** The same for every quarter. */
  @ApiProperty({ type: 'integer', nullable: true }) @IsOptional() @IsInt() quarterlyDay!: number | null;
  @ApiProperty() @IsBoolean() untilIncludesDay!: boolean;
  /** Day of January after each year by which standing work is reported; null for none. */
  @ApiProperty({ type: 'integer', nullable: true }) @IsOptional() @IsInt() continuousDay!: number | null;
  /** Months from the order's date for a duty without a deadline; null leaves it open. */
  @ApiProperty({ type: 'integer', nullable: true }) @IsOptional() @IsInt() monthsWithoutDate!: number | null;
}

export class ChangeProfileDto {
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(100) name!: string;
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
  @ApiProperty() @IsString() @MaxLength(200) title!: string;
  @ApiProperty({ type: () => ProfileRulesDto })
  @ValidateNested()
  @Type(() => ProfileRulesDto)
  rules!: ProfileRulesDto;
}

export function profileChange({ name, version, title, rules }: ChangeProfileDto): ProfileChange {
  const { urgency, monthlyDay, quarterlyDay, continuousDay, monthsWithoutDate, ...same } = rules;
  const periodic = (day: number | null | undefined) =>
    day == null ? { due: 'period_end' as const } : { due: 'next_month' as const, day };
  return {
    what: 'profile',
    name,
    version,
    title,
    rules: {
      ...same,
      urgencyDays: Object.fromEntries(urgency.map(({ word, days }) => [word, days])),
      monthly: periodic(monthlyDay),
      quarterly: periodic(quarterlyDay),
      continuous: continuousDay == null ? { due: 'open' } : { due: 'next_january', day: continuousDay },
      withoutDate: monthsWithoutDate == null ? { due: 'open' } : { due: 'after_order', months: monthsWithoutDate },
    },
  };
}

export function rulesDto(rules: ProfileChange['rules']): ProfileRulesDto {
  const { urgencyDays, monthly, quarterly, continuous, withoutDate, ...same } = rules;
  return {
    ...same,
    urgency: URGENCY_WORDS.flatMap((word) => {
      const days = urgencyDays[word];
      return days === undefined ? [] : [{ word, days }];
    }),
    monthlyDay: monthly.due === 'next_month' ? monthly.day : null,
    quarterlyDay: quarterly.due === 'next_month' ? quarterly.day : null,
    continuousDay: continuous.due === 'next_january' ? continuous.day : null,
    monthsWithoutDate: withoutDate.due === 'after_order' ? withoutDate.months : null,
  };
}

export class ChooseProfileDto {
  /** Null follows the body that issued the order. */
  @ApiProperty({ type: String, nullable: true }) @IsOptional() @IsString() @MaxLength(100) profile!: string | null;
}
