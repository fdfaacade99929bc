import type { Actor, Permission } from '@domain/access';
import type { Language } from '@domain/texts';
import { ApiProperty } from '@nestjs/swagger';
import type { Instance } from '@platform/config';
import { IsEmail, IsIn, IsString, MaxLength } from 'class-validator';
import { instances, languages, permissions, roles } from '../contract/closed-lists.js';
import { Day, Flag, Id, ManyOf, Nested, OneOf, Text, Texts } from '../contract/properties.js';

export class SignedInPersonDto {
  @Id() id!: string;
  @Text() fullName!: string;
  @OneOf('Role', roles) role!: Actor['role'];
  @Text() organisationName!: string;
}

export class SessionDto {
  @Nested(() => SignedInPersonDto) person!: SignedInPersonDto;
  /** What the person reads: the pages he is shown and the letters he gets. */
  @OneOf('Language', languages) language!: Language;
  @ManyOf('Permission', permissions) permissions!: Permission[];
  @Day() today!: string;
  /** IANA name of the zone of the person's organisation: decides what day it is for him and tells him the hours. */
  @Text() timeZone!: string;
  @Flag() simulatedClock!: boolean;
  @OneOf('Instance', instances) instance!: Instance;
  @OneOf('MailMode', ['mailbox', 'smtp']) mailMode!: 'mailbox' | 'smtp';
}

export class ChooseLanguageDto {
  @ApiProperty({ enum: languages, enumName: 'Language' }) @IsIn(languages) language!: Language;
}

export class SignInDto {
  /** From the one-time link: 32 random bytes, base64url. */
  @ApiProperty() @IsString() @MaxLength(200) token!: string;
}

export class PasswordSignInDto {
  @ApiProperty({ format: 'email' }) @IsEmail() @MaxLength(254) email!: string;
  @ApiProperty() @IsString() @MaxLength(1000) password!: string;
}

export class RequestSignInLinkDto {
  @ApiProperty({ format: 'email' }) @IsEmail() @MaxLength(254) email!: string;
}

export class ResetPasswordDto {
  /** From the link of the letter. */
  @ApiProperty() @IsString() @MaxLength(200) token!: string;
  @ApiProperty() @IsString() @MaxLength(1000) password!: string;
}

export class CodeDto {
  /** Six digits of the telephone, or a recovery code where one is taken. */
  @ApiProperty({ example: '123456' }) @IsString() @MaxLength(40) code!: string;
}

export class NewSecondFactorDto {
  /** To be typed into the telephone. */
  @Text() secret!: string;
  /** What the QR code holds. */
  @Text('otpauth://totp/…') address!: string;
}

export class RecoveryCodesDto {
  /** Each stands in once for a code of the telephone; they are shown this once. */
  @Texts() recoveryCodes!: string[];
}

export class EnrolledDto extends RecoveryCodesDto {
  @Nested(() => SessionDto) session!: SessionDto;
}
