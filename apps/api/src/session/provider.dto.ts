import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { NullableText, Text } from '../contract/properties.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

export class WaysInDto {
  /** What the button of the organisation's own sign-in says; null where none is set up. */
  @NullableText() name!: string | null;
}

export class BeginProviderDto {
  /** The page to open afterwards. */
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(2000) from?: string;
}

export class ProviderAddressDto {
  /** Of the provider; the browser goes there. */
  @Text() address!: string;
}
