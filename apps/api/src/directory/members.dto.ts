import type { TermCapacity } from '@domain/directory';
import { ApiProperty } from '@nestjs/swagger';
import type { OrganisationKind } from '@storage';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { organisationKinds, termCapacities } from '../contract/closed-lists.js';
import { Day, Flag, Id, NullableDay, NullableText, OneOf, Text, Whole } from '../contract/properties.js';
import { IsDay } from '../http/is-day.js';

const nullableId = { type: String, format: 'uuid', nullable: true } as const;
const termStates = ['waiting', 'running', 'over'] as const;

export class MemberDto {
  @Id() id!: string;
  @OneOf('TermCapacity', termCapacities) seat!: TermCapacity;
  /** Answers for what the body is given: as named, or as its chair. */
  @Flag() answers!: boolean;
  /** Was named to. */
  @Flag() isNamed!: boolean;
  /** Null of a post that nobody holds. */
  @NullableText() fullName!: string | null;
  /** The post by which somebody is a member, whoever holds it. */
  @NullableText() post!: string | null;
  @Text() organisationName!: string;
  @Day() fromDay!: string;
  /** The last day; null until further notice. */
  @NullableDay() toDay!: string | null;
  @OneOf('TermState', termStates) state!: (typeof termStates)[number];
  @NullableText() reason!: string | null;
  @NullableText() endReason!: string | null;
}

/** A commission, a council or a working group of an organisation. */
export class CollegialBodyDto {
  @Id() id!: string;
  @Text('Рабочая группа') name!: string;
  @OneOf('OrganisationKind', organisationKinds) kind!: OrganisationKind;
  @NullableText() chairName!: string | null;
  @Whole() memberCount!: number;
}

/** A body in which somebody sits, or a school to which he is attached. */
export class TermElsewhereDto {
  @Id() organisationId!: string;
  @Text() organisationName!: string;
  @OneOf('TermCapacity', termCapacities) seat!: TermCapacity;
  @Day() fromDay!: string;
  @NullableDay() toDay!: string | null;
}

export class AddMemberDto {
  /** A person; null where it is an entry. */
  @ApiProperty(nullableId) @IsOptional() @IsUUID() personId!: string | null;
  /** The entry of a post, whoever holds it, or of an organisation that is attached to a school; null where it is a person. */
  @ApiProperty(nullableId) @IsOptional() @IsUUID() entryId!: string | null;
  @ApiProperty({ enum: termCapacities, enumName: 'TermCapacity' }) @IsIn(termCapacities) seat!: TermCapacity;
  /** The first day on which it is so. */
  @ApiProperty({ format: 'date' }) @IsDay() fromDay!: string;
  /** The last day; null until further notice. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) @IsOptional() @IsDay() toDay!: string | null;
  @ApiProperty({ example: 'Приказ о составе комиссии № 12' }) @IsString() @MaxLength(500) reason!: string;
}

export class EndMemberDto {
  @ApiProperty({ format: 'date' }) @IsDay() lastDay!: string;
  @ApiProperty() @IsString() @MaxLength(500) reason!: string;
}

export class AnsweringMemberDto {
  /** Null leaves it to the chair. */
  @ApiProperty(nullableId) @IsOptional() @IsUUID() memberId!: string | null;
  @ApiProperty() @IsString() @MaxLength(500) reason!: string;
}
