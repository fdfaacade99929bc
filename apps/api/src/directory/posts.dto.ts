import { ApiProperty } from '@nestjs/swagger';
import type { Standing } from '@storage';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { standings } from '../contract/closed-lists.js';
import {
  Day,
  Flag,
  Id,
  ListOf,
  Nested,
  NullableDay,
  NullableNested,
  NullableOneOf,
  NullableText,
  Text,
  Whole,
} from '../contract/properties.js';
import { IsDay } from '../http/is-day.js';
import { OrganisationDto } from './directory.dto.js';
import { CollegialBodyDto, MemberDto, TermElsewhereDto } from './members.dto.js';

export class HolderTermDto {
  @Id() personId!: string;
  @Text() fullName!: string;
  @Day() fromDay!: string;
  /** The last day; null until further notice. */
  @NullableDay() toDay!: string | null;
}

export class PlannedHolderDto {
  @Day() fromDay!: string;
  /** Null: nobody. */
  @NullableText() holderName!: string | null;
  @Text() reason!: string;
}

export class PostDto {
  @Id() id!: string;
  @Text('начальник отдела') title!: string;
  /** `head`: its holder leads the organisation and gets the letters to it. */
  @NullableOneOf('Standing', standings) standing!: Standing | null;
  @Whole() version!: number;
  @NullableText() holderName!: string | null;
  /** Open tasks for which somebody answers by the post. */
  @Whole() taskCount!: number;
  /** For a day to come. */
  @NullableNested(() => PlannedHolderDto) planned!: PlannedHolderDto | null;
  /** Everybody who holds it or did, the last first. */
  @ListOf(() => HolderTermDto) holders!: HolderTermDto[];
}

export class OrganisationPageDto {
  @Nested(() => OrganisationDto) organisation!: OrganisationDto;
  /** Where it is at home. */
  @Day() today!: string;
  @ListOf(() => PostDto) posts!: PostDto[];
  /** It is a commission, a council, a working group: it has members. */
  @Flag() isCollegial!: boolean;
  /** Everybody who is, will be or was one; those of the past last. Of a school its curators and mentors. */
  @ListOf(() => MemberDto) members!: MemberDto[];
  /** The schools to which it is attached itself. */
  @ListOf(() => TermElsewhereDto) attachedTo!: TermElsewhereDto[];
  /** The collegial bodies that stand under it. */
  @ListOf(() => CollegialBodyDto) bodies!: CollegialBodyDto[];
}

export class ChangeHolderDto {
  /** Null leaves the post vacant. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) @IsOptional() @IsUUID() personId!: string | null;
  /** The first day on which it is so. */
  @ApiProperty({ format: 'date' }) @IsDay() fromDay!: string;
  @ApiProperty({ example: 'Приказ о назначении № 12-к' }) @IsString() @MaxLength(500) reason!: string;
}
