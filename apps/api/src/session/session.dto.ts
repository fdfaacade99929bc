import type { Actor, Permission } from '@domain/access';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsString, MaxLength } from 'class-validator';
import { permissions, roles } from '../contract/closed-lists.js';
import { Day, Flag, Id, ManyOf, Nested, OneOf, Text } from '../contract/properties.js';

export class SignedInPersonDto {
  @Id() id!: string;
  @Text() fullName!: string;
  @OneOf('Role', roles) role!: Actor['role'];
  @Text() organisationName!: string;
}

export class SessionDto {
  @Nested(() => SignedInPersonDto) person!: SignedInPersonDto;
  @ManyOf('Permission', permissions) permissions!: Permission[];
  @Day() today!: string;
  @Flag() simulatedClock!: boolean;
  @OneOf('MailMode', ['mailbox', 'smtp']) mailMode!: 'mailbox' | 'smtp';
}

export class SignInDto {
  /** From the one-time link: 32 random bytes, base64url. */
  @ApiProperty() @IsString() @MaxLength(200) token!: string;
}

export class RequestSignInLinkDto {
  @ApiProperty({ format: 'email' }) @IsEmail() @MaxLength(254) email!: string;
}
