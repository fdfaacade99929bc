import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Req } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiDefaultResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import {
  type ActingPerson,
  ChooseLanguage,
  type KnownPerson,
  RequestPasswordReset,
  RequestSignInLink,
  ResetPassword,
  SignIn,
  SignInByPassword,
} from '@workflow';
import type { Request } from 'express';
import { CurrentActor, CurrentPerson, Public, SignedIn } from '../access/access.decorators.js';
import { endSession } from '../access/session-cookie.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { NeverKept } from '../http/idempotency/named-requests.js';
import { noSoonerThan } from '../http/no-sooner-than.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { BeginSession } from './begin-session.js';
import {
  ChooseLanguageDto,
  PasswordSignInDto,
  RequestSignInLinkDto,
  ResetPasswordDto,
  SessionDto,
  SignInDto,
} from './session.dto.js';

/** Longer than a letter takes to be written down: for an unknown address none is. */
const ASKING_TAKES_MS = 300;

@ApiTags('session')
@ApiDefaultResponse({ type: ProblemDto })
@NeverKept()
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIns: SignIn,
    private readonly passwords: SignInByPassword,
    private readonly sessions: BeginSession,
    private readonly languages: ChooseLanguage,
    private readonly requestLink: RequestSignInLink,
    private readonly requestReset: RequestPasswordReset,
    private readonly resets: ResetPassword,
  ) {}

  @Post()
  @Public()
  @RequestsAMinute(60)
  @ApiCreatedResponse({ type: SessionDto })
  async signIn(@Body() body: SignInDto, @Req() request: Request): Promise<SessionDto> {
    return this.sessions.run(request, await this.signIns.run(body.token));
  }

  /** Answers alike, and as late, whether the address is unknown, has no password or another one. */
  @Post('password')
  @Public()
  @RequestsAMinute(30)
  @ApiCreatedResponse({ type: SessionDto })
  async signInByPassword(@Body() body: PasswordSignInDto, @Req() request: Request): Promise<SessionDto> {
    return this.sessions.run(request, await this.passwords.run({ ...body, caller: request.ip ?? '' }));
  }

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: SessionDto })
  showSession(@CurrentPerson() person: KnownPerson): SessionDto {
    return this.sessions.sessionOf(person);
  }

  @Patch()
  @SignedIn()
  @ApiOkResponse({ type: SessionDto })
  async chooseLanguage(
    @Body() { language }: ChooseLanguageDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<SessionDto> {
    await this.languages.run({ language, actor });
    return this.sessions.sessionOf(await this.sessions.personNow(actor.personId));
  }

  @Delete()
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@Req() request: Request): Promise<void> {
    await endSession(request);
  }

  /** Answers alike, and no sooner, whether the address is known or not, so that nobody can ask who is in the directory. */
  @Post('link')
  @Public()
  @RequestsAMinute(10)
  @HttpCode(202)
  @ApiAcceptedResponse()
  async requestSignInLink(@Body() body: RequestSignInLinkDto): Promise<void> {
    await noSoonerThan(ASKING_TAKES_MS, this.requestLink.run(body.email));
  }

  /** As above: nobody can ask who is in the directory. */
  @Post('password/reset')
  @Public()
  @RequestsAMinute(10)
  @HttpCode(202)
  @ApiAcceptedResponse()
  async requestPasswordReset(@Body() body: RequestSignInLinkDto): Promise<void> {
    await noSoonerThan(ASKING_TAKES_MS, this.requestReset.run(body.email));
  }

  @Put('password')
  @Public()
  @RequestsAMinute(30)
  @ApiOkResponse({ type: SessionDto })
  async resetPassword(@Body() body: ResetPasswordDto, @Req() request: Request): Promise<SessionDto> {
    return this.sessions.run(request, await this.resets.run(body));
  }
}
