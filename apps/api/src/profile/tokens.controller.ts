import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, CreateToken, OwnTokens, RevokeToken } from '@workflow';
import { CurrentActor, InPersonOnly, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { CreateTokenDto, NewTokenDto, TokenDto } from './tokens.dto.js';

/** By which programs act for whoever is signed in. */
@ApiTags('profile')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('profile/tokens')
@SignedIn()
@InPersonOnly()
export class TokensController {
  constructor(
    private readonly tokens: OwnTokens,
    private readonly creations: CreateToken,
    private readonly revocations: RevokeToken,
  ) {}

  @Get()
  @ApiOkResponse({ type: TokenDto, isArray: true })
  async listTokens(@CurrentActor() { personId }: ActingPerson): Promise<TokenDto[]> {
    const tokens = await this.tokens.run(personId);
    return tokens.map(({ createdAt, expiresAt, lastUsedAt, ...token }) => ({
      ...token,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    }));
  }

  @Post()
  @RequestsAMinute(30)
  @ApiCreatedResponse({ type: NewTokenDto })
  createToken(@Body() wanted: CreateTokenDto, @CurrentActor() actor: ActingPerson): Promise<NewTokenDto> {
    const { name, scope, lifetimeDays: days } = wanted;
    return this.creations.run({ name, scope, days, actor });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  revokeToken(@Param('id', ParseUUIDPipe) tokenId: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    return this.revocations.run({ tokenId, actor });
  }
}
