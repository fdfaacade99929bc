import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ListCursor } from './list-cursor.js';
import { PageNumber } from './page-number.js';

class ListQueryDto {
  @ApiPropertyOptional({ type: 'integer', default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  pageSize: number = 50;

  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) search?: string;
}

/** The page of a short list that is asked for: `page` from 1. */
export class PageQueryDto extends ListQueryDto {
  @PageNumber() page: number = 1;
}

/** The page of a long list: the one that `next` or `previous` of another page names, the first without it. */
export class CursorQueryDto extends ListQueryDto {
  @ListCursor('f_2026-09-30_1234') cursor?: string;
}
