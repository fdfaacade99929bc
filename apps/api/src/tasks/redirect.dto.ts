import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Given } from '@workflow';
import { IsUUID } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { TaskReasonDto } from './task-request.dto.js';

/** Who is to answer for a declined task instead. */
export class RedirectDto extends TaskReasonDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() organisationId!: string;
  /** Left out where the whole body gets it. */
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeAbsent() @IsUUID() personId?: string;
}

export function redirectionOf({ version, reason, organisationId, personId }: RedirectDto): {
  version: number;
  reason: string;
  to: Given;
} {
  return { version, reason, to: { organisationId, personId: personId ?? null } };
}
