import { ExpectedError } from '@domain/errors';
import { Body, Controller, Get, HttpCode, Logger, Post, Req, Res } from '@nestjs/common';
import { ApiDefaultResponse, ApiFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdentityProvider } from '@platform/identity';
import { SignInByProvider } from '@workflow';
import type { Request, Response } from 'express';
import { Public } from '../access/access.decorators.js';
import { openSession } from '../access/session-cookie.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { NeverKept } from '../http/idempotency/named-requests.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { BeginSession } from './begin-session.js';
import { BeginProviderDto, ProviderAddressDto, WaysInDto } from './provider.dto.js';

/** The organisation's own sign-in: there by a press, back by a redirect. */
@ApiTags('session')
@ApiDefaultResponse({ type: ProblemDto })
@NeverKept()
@Controller('session/provider')
@Public()
@RequestsAMinute(60)
export class ProviderController {
  private readonly logger = new Logger('Provider');

  constructor(
    private readonly provider: IdentityProvider,
    private readonly signIns: SignInByProvider,
    private readonly sessions: BeginSession,
  ) {}

  @Get()
  @ApiOkResponse({ type: WaysInDto })
  showProvider(): WaysInDto {
    return { name: this.provider.name };
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: ProviderAddressDto })
  async beginAtProvider(
    @Body() { from = '/' }: BeginProviderDto,
    @Req() request: Request,
  ): Promise<ProviderAddressDto> {
    const { address, checks } = await this.provider.begin();
    await openSession(request, { provider: { ...checks, from: insidePath(from) } });
    return { address };
  }

  /** Spends what was kept of the way there, whatever comes of it; a refusal is told on the sign-in page. */
  @Get('callback')
  @ApiFoundResponse()
  async finishAtProvider(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { provider: checks } = request.session;
    delete request.session.provider;
    try {
      if (checks === undefined) throw new ExpectedError('provider-refused');
      const query = new URL(request.originalUrl, 'http://here').search;
      await this.sessions.run(request, await this.signIns.run({ query, checks }));
      response.redirect(checks.from);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      this.logger.warn(`${error.code}${error.cause instanceof Error ? `: ${error.cause.message}` : ''}`);
      response.redirect(`/sign-in?refused=${error.code}`);
    }
  }
}

/** Only an address inside this site. */
function insidePath(from: string): string {
  return /^\/(?!\/|\\)/u.test(from) ? from : '/';
}
