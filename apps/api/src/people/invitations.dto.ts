import type { Actor } from '@domain/access';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { roles } from '../contract/closed-lists.js';
import { NullableText, OneOf, Text } from '../contract/properties.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

export class InvitationDto {
  @Text() fullName!: string;
  @Text() organisationName!: string;
  @NullableText() email!: string | null;
  @OneOf('Role', roles) role!: Actor['role'];
  @Text() invitedBy!: string;
}

export class AcceptInvitationDto {
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(200) fullName!: string;
  /** Left out: letters alone. */
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(1000) password?: string;
}
