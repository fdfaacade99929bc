import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay } from '../http/is-day.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

/** One line: what is to be done, by whom and when. */
export class ResolutionDto {
  @ApiProperty({ example: 'Представить объяснение и закрыть пункт' }) @IsString() @MaxLength(2000) resolution!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() organisationId!: string;
  /** Left out where the whole body gets it. */
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeAbsent() @IsUUID() personId?: string;
  @ApiProperty({ format: 'date' }) @IsDay() dueDate!: string;
}
