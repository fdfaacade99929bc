import { ApiPropertyOptional } from '@nestjs/swagger';
import { NullableText, Text, Whole } from './properties.js';

/** Of an answer that is a problem as RFC 9457 describes one. */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

export class ProblemDetailDto {
  /** The path of the field in the request (`parts.0.date`) or the place in the file; null for the whole. */
  @NullableText() place!: string | null;
  @Text() code!: string;
  @Text() detail!: string;
}

/** What every refused request answers (RFC 9457). `detail` is for people, `code` for programs; `type` says `code` as an address. */
export class ProblemDto {
  @Text('urn:vekha:problem:stale-version') type!: string;
  @Whole() status!: number;
  @Text('stale-version') code!: string;
  @Text() detail!: string;
  @ApiPropertyOptional({ type: () => ProblemDetailDto, isArray: true }) errors?: ProblemDetailDto[];
}

export function problem(status: number, code: string, detail: string, errors: ProblemDetailDto[] = []): ProblemDto {
  return { type: `urn:vekha:problem:${code}`, status, code, detail, ...(errors.length > 0 && { errors }) };
}
