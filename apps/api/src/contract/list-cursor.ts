import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** A place among names is told by the names. */
const LONGEST = 8000;

/** Where a page of a long list begins, as `next` or `previous` of another page says; absent: at the beginning. */
export function ListCursor(example = 'WyJmIiwi0JDQu9Cw0L_QsNC10LLRgdC6Il0'): PropertyDecorator {
  return applyDecorators(ApiPropertyOptional({ example }), IsOptional(), IsString(), MaxLength(LONGEST));
}
