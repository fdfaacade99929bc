import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, IsUUID, MaxLength } from 'class-validator';
import { Id, Text } from '../contract/properties.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

const MOST_MENTIONED = 20;

export class NewCommentDto {
  @ApiProperty() @IsString() @MaxLength(4000) text!: string;
  /** People who are told of it by letter; each must be able to see the task. */
  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_MENTIONED)
  @IsUUID(undefined, { each: true })
  mentioned?: string[];
}

export class MentionableDto {
  @Id() id!: string;
  @Text() name!: string;
  /** Post and body. */
  @Text() detail!: string;
}
