import { LONGEST_TOKEN_DAYS, TOKEN_SCOPES, type TokenScope } from '@domain/access';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { Flag, Id, Instant, NullableInstant, OneOf, Text } from '../contract/properties.js';

export class TokenDto {
  @Id() id!: string;
  @Text('Выгрузка в систему документооборота') name!: string;
  @OneOf('TokenScope', TOKEN_SCOPES) scope!: TokenScope;
  @Instant() createdAt!: string;
  @Instant() expiresAt!: string;
  @Flag() isExpired!: boolean;
  @NullableInstant() lastUsedAt!: string | null;
}

export class CreateTokenDto {
  @ApiProperty({ example: 'Выгрузка в систему документооборота' })
  @IsString()
  @MaxLength(100)
  @Matches(/\S/)
  name!: string;

  @ApiProperty({ enum: [...TOKEN_SCOPES], enumName: 'TokenScope' }) @IsIn(TOKEN_SCOPES) scope!: TokenScope;

  /** How long it is good for. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: LONGEST_TOKEN_DAYS, example: 90 })
  @IsInt()
  @Min(1)
  @Max(LONGEST_TOKEN_DAYS)
  lifetimeDays!: number;
}

export class NewTokenDto {
  @Id() id!: string;
  /** Told this once. */
  @Text('vekha_3q2-7wAAxyz') token!: string;
}
