import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { Flag, Id, NullableText, OneOf, Text } from '../contract/properties.js';

const LONGEST_NAME = 1000;

/** A name as a row of the order holds it. */
export class NameOfOrderDto {
  @ApiProperty() @IsString() @MaxLength(LONGEST_NAME) name!: string;
}

export class ChooseEntryDto extends NameOfOrderDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() entryId!: string;
}

export class NameCandidateDto {
  @Id() id!: string;
  @Text('МБОУ СОШ № 4') name!: string;
  @NullableText() detail!: string | null;
  @OneOf('MatchReason', ['same', 'long-name', 'legal-form', 'declined', 'misspelt', 'alike']) reason!: string;
  @Flag() isChosen!: boolean;
}
