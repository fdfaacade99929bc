import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsString, MaxLength, MinLength } from 'class-validator';
import { Flag, Id, Instant, NullableInstant, NullableText, Text, Whole } from '../contract/properties.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

/** More than the policy takes, so that it is the policy that says so. */
const LONGEST_TYPED = 1000;

export class OwnProfileDto {
  @Text() fullName!: string;
  @NullableText() email!: string | null;
  /** Null for who signs in by letters. */
  @NullableInstant() passwordSetAt!: string | null;
  @Flag() hasSecondFactor!: boolean;
  /** An administrator demands one of everybody with this role. */
  @Flag() secondFactorIsDuty!: boolean;
  @Whole() recoveryCodesLeft!: number;
  /** Letters that may be refused come to him. */
  @Flag() optionalLetters!: boolean;
}

export class ChangeOwnNameDto {
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(200) fullName!: string;
}

export class OptionalLettersDto {
  @ApiProperty() @IsBoolean() wanted!: boolean;
}

export class SetPasswordDto {
  /** The password one has; left out by who has none. */
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(LONGEST_TYPED) currentPassword?: string;
  @ApiProperty() @IsString() @MaxLength(LONGEST_TYPED) password!: string;
}

export class RemovePasswordDto {
  @ApiProperty() @IsString() @MaxLength(LONGEST_TYPED) currentPassword!: string;
}

export class OpenSessionDto {
  @Id() id!: string;
  /** Browser and system; null where they are not known. */
  @NullableText() device!: string | null;
  @NullableInstant() signedInAt!: string | null;
  @Instant() lastUsedAt!: string;
  /** The session that asks. */
  @Flag() current!: boolean;
}

export class BeginSecondFactorDto {
  /** Left out by who has none. */
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(LONGEST_TYPED) currentPassword?: string;
}
