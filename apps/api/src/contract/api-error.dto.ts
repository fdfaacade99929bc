import { ApiPropertyOptional } from '@nestjs/swagger';
import { NullableText, Text, Whole } from './properties.js';

export class ErrorDetailDto {
  /** The field of the request or the place in the file; null for the whole. */
  @NullableText() place!: string | null;
  @Text() code!: string;
  @Text() message!: string;
}

/** What every refused request answers. `message` is for people, `code` for programs. */
export class ApiErrorDto {
  @Whole() statusCode!: number;
  @Text('task.stale') code!: string;
  @Text() message!: string;
  @ApiPropertyOptional({ type: () => ErrorDetailDto, isArray: true }) details?: ErrorDetailDto[];
}
