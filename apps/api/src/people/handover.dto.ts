import type { HeldAs, TaskState } from '@domain/tasks';
import { ApiProperty } from '@nestjs/swagger';
import type { PersonState } from '@storage';
import { IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { heldAs, personStates, taskStates } from '../contract/closed-lists.js';
import {
  Day,
  Flag,
  Id,
  ListOf,
  ManyOf,
  Nested,
  NullableDay,
  NullableNested,
  NullableText,
  NullableWhole,
  OneOf,
  Text,
  Whole,
} from '../contract/properties.js';
import { IsDay } from '../http/is-day.js';

export class LeavingPersonDto {
  @Id() id!: string;
  @Text() fullName!: string;
  @NullableText() position!: string | null;
  @Text() organisationName!: string;
  @OneOf('PersonState', personStates) state!: PersonState;
  @NullableDay() leftOn!: string | null;
  @Whole() version!: number;
}

/** How much would pass over. */
export class HoldingsDto {
  @Whole() lead!: number;
  @Whole() executor!: number;
  @Whole() acceptor!: number;
  @Whole() checker!: number;
  @Whole() giver!: number;
  /** Orders he coordinates, controls or has signed. */
  @Whole() orders!: number;
  /** Requests for a later date that wait for his decision. */
  @Whole() extensions!: number;
  /** Requests for a consultation without an answer in the registers he keeps by name. */
  @Whole() consultations!: number;
  /** Letters to him that are not made up yet. */
  @Whole() letters!: number;
}

export class HeldTaskDto {
  @Id() id!: string;
  @Text() title!: string;
  @NullableText() orderNumber!: string | null;
  @NullableDay() controlDate!: string | null;
  @OneOf('TaskState', taskStates) state!: TaskState;
  @Flag() overdue!: boolean;
  @ManyOf('HeldAs', heldAs) as!: readonly HeldAs[];
}

export class EndingSubstitutionDto {
  @Text() absentName!: string;
  @Text() deputyName!: string;
  @Day() toDay!: string;
}

export class HeldPostDto {
  @Id() id!: string;
  @Text() title!: string;
  @NullableText() organisationName!: string | null;
}

export class HandoverOfDto {
  @Day() fromDay!: string;
  /** Null: each task goes to the coordinator of its order. */
  @NullableText() successorName!: string | null;
  @Text() reason!: string;
  @Text() byName!: string;
  @NullableWhole() taskCount!: number | null;
}

export class HandoverDto {
  @Nested(() => LeavingPersonDto) person!: LeavingPersonDto;
  /** Where the person is at home. */
  @Day() today!: string;
  @Nested(() => HoldingsDto) holdings!: HoldingsDto;
  /** The first of them that the reader may see. */
  @ListOf(() => HeldTaskDto) tasks!: HeldTaskDto[];
  @ListOf(() => EndingSubstitutionDto) substitutions!: EndingSubstitutionDto[];
  /** They become vacant. */
  @ListOf(() => HeldPostDto) posts!: HeldPostDto[];
  /** For a day to come. */
  @NullableNested(() => HandoverOfDto) planned!: HandoverOfDto | null;
  @NullableNested(() => HandoverOfDto) done!: HandoverOfDto | null;
}

export class ReleasePersonDto {
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
  /** Null leaves each task to the coordinator of its order. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) @IsOptional() @IsUUID() successorId!: string | null;
  /** The first day on which he is not here any more. */
  @ApiProperty({ format: 'date' }) @IsDay() fromDay!: string;
  @ApiProperty({ example: 'Уволилась' }) @IsString() @MaxLength(500) reason!: string;
}

export class ReinstatePersonDto {
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
}
