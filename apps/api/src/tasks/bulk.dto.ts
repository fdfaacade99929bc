import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Flag, Id, NullableText } from '../contract/properties.js';
import { IsDay } from '../http/is-day.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { TaskVersionDto } from './task-request.dto.js';

const MOST_AT_ONCE = 100;
const BULK_COMMANDS = ['accept', 'return', 'extend', 'redirect'] as const;

export class SeenTaskDto extends TaskVersionDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() id!: string;
}

export class BulkDto {
  @ApiProperty({ enum: BULK_COMMANDS, enumName: 'BulkCommand' })
  @IsIn(BULK_COMMANDS)
  command!: (typeof BULK_COMMANDS)[number];
  @ApiProperty({ type: [SeenTaskDto], minItems: 1, maxItems: MOST_AT_ONCE })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @ValidateNested({ each: true })
  @Type(() => SeenTaskDto)
  tasks!: SeenTaskDto[];
  /** For `return`, `extend` and `redirect`. */
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(4000) reason?: string;
  /** For `extend`. */
  @ApiPropertyOptional({ format: 'date' }) @MayBeAbsent() @IsDay() newDate?: string;
  /** For `redirect`: the body of the new lead. */
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeAbsent() @IsUUID() organisationId?: string;
  /** For `redirect`: left out where the whole body gets it. */
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeAbsent() @IsUUID() personId?: string;
}

export class BulkResultDto {
  @Id() id!: string;
  @Flag() done!: boolean;
  /** Why not. */
  @NullableText() why!: string | null;
}
