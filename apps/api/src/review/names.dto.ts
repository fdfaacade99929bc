import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { Flag, Id, NullableOneOf, NullableText, Text } from '../contract/properties.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

const LONGEST_NAME = 1000;
const LONGEST_SEARCH = 200;

/** A name as a row of the order holds it. */
class NameOfOrderDto {
  @ApiProperty() @IsString() @MaxLength(LONGEST_NAME) name!: string;
}

export class NameQueryDto extends NameOfOrderDto {
  /** Other words to look for in the directory; absent: the name itself. */
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MinLength(1) @MaxLength(LONGEST_SEARCH) search?: string;
}

export class ChooseEntryDto extends NameOfOrderDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() entryId!: string;
  /** The entry the name meant as the person saw it; null for none. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) @IsOptional() @IsUUID() seenEntryId!: string | null;
}

export class NameCandidateDto {
  @Id() id!: string;
  @Text('МБОУ СОШ № 4') name!: string;
  @NullableText() detail!: string | null;
  /** How its name is like the order's; null where it is not. */
  @NullableOneOf('MatchReason', ['same', 'long-name', 'legal-form', 'declined', 'misspelt', 'alike'])
  reason!: string | null;
  @Flag() isChosen!: boolean;
}
